package dev.keywright.workbench.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.EntityEdit;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.Transform;
import dev.keywright.design.value.Value;
import dev.keywright.workbench.simulate.Simulation;

/** The key of a table that was throttled most with a shard at its end, picked by a field that tells the items of a collection apart. */
final class Sharding {
    private record Candidate(Entity entity, KeyTemplate template, AttributeName attribute, FieldName by) {}

    private Sharding() {}

    static Edit edit(Design design, Simulation baseline, int shards) {
        List<Simulation.HotKey> hot = baseline.hotKeys()
                .stream()
                .filter(key -> key.space().index().isEmpty())
                .sorted(Comparator.comparingLong(Simulation.HotKey::throttled).reversed())
                .toList();
        for (Simulation.HotKey key : hot) {
            Optional<Candidate> found = candidate(design, key);
            if (found.isPresent()) {
                Candidate candidate = found.get();
                List<TemplatePart> parts = new ArrayList<>(candidate.template().parts());
                parts.add(new TemplatePart.Literal("#"));
                parts.add(new TemplatePart.Slot(candidate.by(), List.of(new Transform.Shard(shards))));
                return new EntityEdit.SetKeyTemplate(candidate.entity().name(), candidate.attribute(),
                        Optional.of(new KeyTemplate(parts)), EntityEdit.Follow.ITEMS_AND_PATTERNS);
            }
        }
        throw new Refused(hot.isEmpty()
                ? "no key of a table is hot: there is nothing to shard"
                : "the hot keys are of single items, or no field tells their items apart: they cannot be sharded");
    }

    private static Optional<Candidate> candidate(Design design, Simulation.HotKey key) {
        for (Table table : design.tables()) {
            if (!table.name().value().equals(key.space().table())) {
                continue;
            }
            AttributeName attribute = table.keys().partition().getFirst();
            for (Entity entity : design.entitiesOf(table.name())) {
                KeyTemplate template = KeyChart.of(table, entity).get(attribute);
                if (template != null && template.match(key.key()).isPresent()) {
                    Optional<FieldName> by = tellingApart(design, table, entity, template);
                    if (by.isPresent()) {
                        return Optional.of(new Candidate(entity, template, attribute, by.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The last field of the sort key, where collections have several items by it and it is no part of the key already. */
    private static Optional<FieldName> tellingApart(Design design, Table table, Entity entity, KeyTemplate template) {
        if (table.keys().sort().isEmpty()) {
            return Optional.empty();
        }
        KeyTemplate sort = KeyChart.of(table, entity).get(table.keys().sort().getFirst());
        if (sort == null || sort.isConstant()) {
            return Optional.empty();
        }
        FieldName field = sort.slots().getLast().field();
        Set<Value> values = new HashSet<>();
        design.itemsOf(entity.name())
                .forEach(item -> Optional.ofNullable(item.attributes().get(field.value())).ifPresent(values::add));
        return template.fields().contains(field) || values.size() < 2 ? Optional.empty() : Optional.of(field);
    }
}
