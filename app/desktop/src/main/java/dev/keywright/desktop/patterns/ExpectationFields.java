package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.run.PatternResult;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What must come back: how many rows, and whatever else the document asks for. */
final class ExpectationFields {
    private static final List<String> KINDS = List.of("any", "count", "between", "fails");
    private static final long MOST = 1_000_000_000;

    private final PatternsViewModel patterns;
    private final Choice<String> kind;
    private final Entry exactly;
    private final Entry least;
    private final Entry most;
    private final Entry fault;
    private final HBox numbers = new HBox(6);
    private final VBox others = new VBox(4);
    private final Button take;
    private final VBox box;
    private Optional<Expectation> shown = Optional.empty();
    private Optional<PatternResult> result = Optional.empty();

    ExpectationFields(PatternsViewModel patterns) {
        this.patterns = patterns;
        kind = new Choice<>("pattern-expect", it -> Words.text("patterns.expect.kind." + it), this::choose);
        exactly = number("pattern-expect-count", value -> set(new Expectation.Count(value)));
        least = number("pattern-expect-least", value -> set(new Expectation.CountBetween(value,
                Math.max(value, between().most()))));
        most = number("pattern-expect-most", value -> set(new Expectation.CountBetween(
                Math.min(value, between().least()), value)));
        fault = new Entry("pattern-expect-fault", text -> text.matches("[A-Za-z]+")
                ? Optional.empty()
                : Optional.of(Words.text("patterns.expect.fault")), text -> set(new Expectation.Fails(text)))
                .named(Words.text("patterns.expected"));
        take = Nodes.plainButton("pattern-expect-take", Words.text("patterns.expect.take"),
                () -> result.ifPresent(it -> set(new Expectation.Count(it.count()))));
        numbers.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(6, new HBox(6, kind.node(), numbers), take, others);
    }

    private static Entry number(String id, java.util.function.LongConsumer commit) {
        Entry entry = Entry.number(id, 0, MOST, commit).named(Words.text("patterns.expected"));
        entry.node().setPrefColumnCount(4);
        return entry;
    }

    private Expectation.CountBetween between() {
        return shown.orElse(null) instanceof Expectation.CountBetween it ? it : new Expectation.CountBetween(0, MOST);
    }

    private static boolean isFirst(Expectation expected) {
        return switch (expected) {
            case Expectation.Count _,Expectation.CountBetween _,Expectation.Fails _ -> true;
            case Expectation.Items _,Expectation.ItemsInOrder _,Expectation.First _,Expectation.Last _,Expectation.Sorted _ ->
                false;
        };
    }

    private void choose(String wanted) {
        long count = result.map(PatternResult::count).orElse(1);
        switch (KINDS.indexOf(wanted)) {
            case 0 -> put(Optional.empty());
            case 1 -> set(new Expectation.Count(count));
            case 2 -> set(new Expectation.CountBetween(count, Math.max(count, 10)));
            default -> set(new Expectation.Fails("ConditionalCheckFailedException"));
        }
    }

    private void set(Expectation wanted) {
        put(Optional.of(wanted));
    }

    /** Takes the place of the one before; whatever else is expected stays, unless a fault is: then nothing comes back. */
    private void put(Optional<Expectation> wanted) {
        patterns.draft(draft -> {
            List<Expectation> expected = new ArrayList<>(wanted.stream().toList());
            if (!(wanted.orElse(null) instanceof Expectation.Fails)) {
                draft.pattern().expected().stream().filter(it -> !isFirst(it)).forEach(expected::add);
            }
            return draft.pattern().withExpected(expected);
        });
    }

    void show(AccessPattern pattern, Optional<PatternResult> latest) {
        result = latest;
        shown = pattern.expected().stream().filter(ExpectationFields::isFirst).findFirst();
        kind.show(KINDS, shown.map(ExpectationFields::kind).orElse("any"));
        List<Node> fields = shown.map(this::fields).orElse(List.of());
        if (!fields.equals(numbers.getChildren())) {
            numbers.getChildren().setAll(fields);
        }
        boolean offered = latest.filter(it -> it.status() != PatternResult.Status.ERROR)
                .filter(it -> !shown.equals(Optional.of(new Expectation.Count(it.count()))))
                .isPresent();
        take.setVisible(offered);
        take.setManaged(offered);
        latest.ifPresent(it -> take.setText(Words.text("patterns.expect.take", it.count())));
        others.getChildren()
                .setAll(pattern.expected().stream().filter(it -> !isFirst(it)).map(this::other).toList());
    }

    private static String kind(Expectation expected) {
        return switch (expected) {
            case Expectation.Count _ -> "count";
            case Expectation.CountBetween _ -> "between";
            case Expectation.Fails _ -> "fails";
            case Expectation.Items _,Expectation.ItemsInOrder _,Expectation.First _,Expectation.Last _,Expectation.Sorted _ ->
                "any";
        };
    }

    private List<Node> fields(Expectation expected) {
        return switch (expected) {
            case Expectation.Count(long count) -> {
                exactly.show(Long.toString(count));
                yield List.of(exactly.node());
            }
            case Expectation.CountBetween(long low, long high) -> {
                least.show(Long.toString(low));
                most.show(Long.toString(high));
                yield List.of(least.node(), most.node());
            }
            case Expectation.Fails(String name) -> {
                fault.show(name);
                yield List.of(fault.node());
            }
            case Expectation.Items _,Expectation.ItemsInOrder _,Expectation.First _,Expectation.Last _,Expectation.Sorted _ ->
                List.of();
        };
    }

    private Node other(Expectation expected) {
        HBox row = new HBox(4, Nodes.label(PatternText.expectation(expected)),
                Nodes.tool("pattern-expect-remove-" + PatternText.expectation(expected).hashCode(),
                        Words.text("patterns.expect.remove"), Feather.X,
                        () -> patterns.draft(draft -> draft.pattern()
                                .withExpected(draft.pattern()
                                        .expected()
                                        .stream()
                                        .filter(it -> !it.equals(expected))
                                        .toList()))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    Node node() {
        return box;
    }
}
