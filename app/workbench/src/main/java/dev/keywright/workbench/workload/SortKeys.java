package dev.keywright.workbench.workload;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.Transform;
import dev.keywright.design.value.Value;

/** What a sort key tells about which items of a collection requests ask for. */
final class SortKeys {
    /** A date, or the seconds or milliseconds of one. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}.*|\\d{10}|\\d{13}");

    private SortKeys() {}

    /** Of requests that name their item: one item, or any of many. */
    static Reach reachOf(List<KeyTemplate> key) {
        return key.size() > 1 && !key.get(1).isConstant() ? Reach.COLLECTION : Reach.ITEM;
    }

    /** Of an entity's writes, by the template it has for this sort key. */
    static Reach reachIn(Design design, Table table, Entity entity, AttributeName sort) {
        KeyTemplate template = KeyChart.of(table, entity).get(sort);
        return template == null ? Reach.COLLECTION : reachOfPut(design, Optional.of(entity), template);
    }

    static Reach reachOfPut(Design design, Optional<Entity> entity, KeyTemplate template) {
        if (template.isConstant()) {
            return Reach.ITEM;
        }
        TemplatePart.Slot first = template.slots().getFirst();
        boolean rises = first.transforms().stream().anyMatch(Transform.Date.class::isInstance)
                || entity.filter(it -> holdsMoments(design, it, first)).isPresent();
        return rises ? Reach.NEWEST : Reach.COLLECTION;
    }

    private static boolean holdsMoments(Design design, Entity entity, TemplatePart.Slot slot) {
        List<String> texts = design.itemsOf(entity.name())
                .stream()
                .map(item -> Optional.ofNullable(item.attributes().get(slot.field().value())))
                .flatMap(Optional::stream)
                .map(SortKeys::text)
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> MOMENT.matcher(text).matches());
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.S(String text) -> text;
            case Value.N(String digits) -> digits;
            case Value.B _,Value.Bool _,Value.Null _,Value.Ss _,Value.Ns _,Value.Bs _,Value.L _,Value.M _ -> "";
        };
    }
}
