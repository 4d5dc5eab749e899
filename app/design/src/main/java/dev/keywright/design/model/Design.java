package dev.keywright.design.model;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.json.Extras;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.Table;

/**
 * The document: everything a design says, as one immutable value. It changes only by {@code edit.Edits.apply}.
 *
 * @param regions where it will run; the first is the one prices and deployments start from
 * @param notes free text, Markdown
 */
@DocumentRecord
public record Design(String name, String description, String author, List<RegionName> regions, String notes,
        List<Decision> decisions, List<Table> tables, List<Entity> entities, List<AccessPattern> accessPatterns,
        List<Scenario> scenarios, List<Suppression> suppressions, List<SampleItem> items, Extras extras)
        implements
            DesignBuilder.With {

    public Design {
        regions = List.copyOf(regions);
        decisions = List.copyOf(decisions);
        tables = List.copyOf(tables);
        entities = List.copyOf(entities);
        accessPatterns = List.copyOf(accessPatterns);
        scenarios = List.copyOf(scenarios);
        suppressions = List.copyOf(suppressions);
        items = List.copyOf(items);
    }

    public static Design named(String name) {
        return new Design(name, "", "", List.of(), "", List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Extras.NONE);
    }

    public Optional<Table> table(TableName table) {
        return tables.stream().filter(found -> found.name().equals(table)).findFirst();
    }

    public Optional<Entity> entity(EntityName entity) {
        return entities.stream().filter(found -> found.name().equals(entity)).findFirst();
    }

    public Optional<AccessPattern> accessPattern(PatternName pattern) {
        return accessPatterns.stream().filter(found -> found.name().equals(pattern)).findFirst();
    }

    public Optional<Scenario> scenario(ScenarioName scenario) {
        return scenarios.stream().filter(found -> found.name().equals(scenario)).findFirst();
    }

    public List<Entity> entitiesOf(TableName table) {
        return entities.stream().filter(entity -> entity.table().equals(table)).toList();
    }

    public List<SampleItem> itemsOf(TableName table) {
        return items.stream().filter(item -> item.table().equals(table)).toList();
    }

    public List<SampleItem> itemsOf(EntityName entity) {
        return items.stream().filter(item -> item.entity().filter(entity::equals).isPresent()).toList();
    }
}
