package dev.keywright.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.shared.ValueText;
import dev.keywright.desktop.words.Words;

import javafx.beans.value.ObservableValue;

/** What is selected, as a title and named figures. */
public final class InspectorViewModel {
    private final ObservableValue<Card> card;

    /** What the inspector shows. */
    record Card(String kind, String title, String description, List<Line> lines) {
        Card {
            lines = List.copyOf(lines);
        }
    }

    /** One named figure. */
    record Line(String name, String value) {}

    public InspectorViewModel(Session session, Desk desk) {
        card = Derived.of(() -> card(session.design(), desk.selectionProperty().get()),
                session.designProperty(), desk.selectionProperty());
    }

    ObservableValue<Card> card() {
        return card;
    }

    private static Card card(Design design, DesignPath path) {
        return found(design, path).orElseGet(() -> whole(design));
    }

    private static Optional<Card> found(Design design, DesignPath path) {
        return switch (path) {
            case DesignPath.Whole _ -> Optional.empty();
            case DesignPath.OfTable(var table) -> design.table(table).map(it -> table(design, it));
            case DesignPath.OfAttribute(var table, var _) -> design.table(table).map(it -> table(design, it));
            case DesignPath.OfIndex(var table, var index) -> design.table(table).map(it -> index(it, index));
            case DesignPath.OfEntity(var entity) -> design.entity(entity).map(it -> entity(design, it));
            case DesignPath.OfField(var entity, var _) -> design.entity(entity).map(it -> entity(design, it));
            case DesignPath.OfTemplate(var entity, var _) -> design.entity(entity).map(it -> entity(design, it));
            case DesignPath.OfPattern(var pattern) -> design.accessPattern(pattern).map(InspectorViewModel::pattern);
            case DesignPath.OfScenario(var scenario) -> design.scenario(scenario).map(InspectorViewModel::scenario);
            case DesignPath.OfItem(int position) -> position < design.items().size()
                    ? Optional.of(item(design.items().get(position)))
                    : Optional.empty();
        };
    }

    private static Line line(String key, Object value) {
        return new Line(Words.text("inspector." + key), String.valueOf(value));
    }

    private static Card whole(Design design) {
        return new Card(Words.text("inspector.design"), design.name(), design.description(),
                List.of(line("tables", design.tables().size()), line("entities", design.entities().size()),
                        line("patterns", design.accessPatterns().size()),
                        line("items", "%,d".formatted(design.items().size())),
                        line("regions", design.regions()
                                .stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))));
    }

    private static Card table(Design design, Table table) {
        return new Card(Words.text("inspector.table"), table.name().value(), table.description(),
                List.of(line("partition", names(table.keys().partition())),
                        line("sort", names(table.keys().sort())),
                        line("indexes", table.indexNames().size()),
                        line("entities", design.entitiesOf(table.name()).size()),
                        line("items", "%,d".formatted(count(design, table.name()))),
                        line("billing", table.options().capacity().billingMode())));
    }

    private static long count(Design design, TableName table) {
        return design.items().stream().filter(item -> item.table().equals(table)).count();
    }

    private static String names(List<AttributeName> attributes) {
        return attributes.isEmpty()
                ? "—"
                : attributes.stream().map(AttributeName::value).collect(Collectors.joining(" · "));
    }

    private static Card index(Table table, IndexName index) {
        List<Line> lines = new ArrayList<>();
        table.keysOf(index).ifPresent(keys -> {
            lines.add(line("partition", names(keys.partition())));
            lines.add(line("sort", names(keys.sort())));
        });
        table.projectionOf(index).ifPresent(projection -> {
            lines.add(line("projection", projection.projectionType()));
            if (projection instanceof Projection.Include(var included)) {
                lines.add(line("included", names(included)));
            }
        });
        String kind = Words.text(table.globalIndex(index).isPresent() ? "inspector.gsi" : "inspector.lsi");
        return new Card(kind, index.value(), table.globalIndex(index).map(it -> it.description()).orElse(""), lines);
    }

    private static Card entity(Design design, Entity entity) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("in", entity.table()));
        lines.add(line("items", "%,d".formatted(design.itemsOf(entity.name()).size())));
        entity.expectedCount().ifPresent(count -> lines.add(line("expected", "%,d".formatted(count))));
        entity.averageItemBytes().ifPresent(bytes -> lines.add(line("size", "%,d B".formatted(bytes))));
        lines.add(line("fields", entity.fields().size()));
        entity.relations()
                .forEach(relation -> lines.add(new Line(relation.to().value(),
                        Words.text("inspector.relation." + relation.cardinality().name()))));
        return new Card(Words.text("inspector.entity"), entity.name().value(), entity.description(), lines);
    }

    private static Card pattern(AccessPattern pattern) {
        List<Line> lines = new ArrayList<>();
        pattern.request().ifPresentOrElse(request -> {
            lines.add(line("operation", request.operation().apiName()));
            lines.add(line("in", request.tables().stream().map(TableName::value).collect(Collectors.joining(", "))));
        }, () -> lines.add(line("operation", Words.text("pattern.unsolved"))));
        lines.add(line("average", rate(pattern.rate().average())));
        lines.add(line("peak", rate(pattern.rate().peak())));
        pattern.parameters()
                .forEach(parameter -> lines.add(new Line(":" + parameter.name(),
                        parameter.examples().stream().findFirst().map(ValueText::of).orElse("—"))));
        return new Card(Words.text("inspector.pattern"), pattern.name().value(), pattern.description(), lines);
    }

    private static String rate(double perSecond) {
        return perSecond == 0 ? "—" : Words.text("inspector.rate", perSecond);
    }

    private static Card scenario(Scenario scenario) {
        List<Line> lines = new ArrayList<>(List.of(line("seconds", scenario.seconds()), line("seed", scenario.seed())));
        scenario.mix()
                .forEach(load -> lines.add(new Line(load.pattern().value(),
                        Words.text("inspector.rate", load.rate().at(0, scenario.seconds())))));
        return new Card(Words.text("inspector.scenario"), scenario.name().value(), scenario.description(), lines);
    }

    private static Card item(SampleItem item) {
        List<Line> lines = new ArrayList<>();
        item.attributes().forEach((name, value) -> lines.add(new Line(name, ValueText.of(value))));
        return new Card(Words.text("inspector.item"), item.entity().map(Object::toString).orElse("—"), "", lines);
    }
}
