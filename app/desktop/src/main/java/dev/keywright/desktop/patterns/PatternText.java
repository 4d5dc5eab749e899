package dev.keywright.desktop.patterns;

import java.util.stream.Collectors;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.scene.control.Label;

/** Patterns in words. */
final class PatternText {
    private PatternText() {}

    static Label badge(PatternLine.Status status) {
        return Nodes.label(Words.text(status.key()), "badge", switch (status) {
            case PASS -> "good";
            case FAIL, ERROR -> "bad";
            case SCAN, UNSOLVED -> "warn";
            case NOT_RUN, STALE -> "plain";
        });
    }

    static String source(PatternLine line) {
        return line.pattern()
                .request()
                .map(request -> request instanceof Request.Reads reads
                        ? reads.source().toString()
                        : request.tables().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .orElse("—");
    }

    static String units(double units) {
        return units == Math.rint(units) ? "%,.0f".formatted(units) : "%,.1f".formatted(units);
    }

    static String dollars(double dollars) {
        return dollars > 0 && dollars < 0.01 ? "< $0.01" : "$%,.2f".formatted(dollars);
    }

    /** The question a pattern asks of the key, as the document says it. */
    static String key(AccessPattern pattern) {
        return pattern.request().map(request -> switch (request) {
            case Request.Query query -> condition(query.keyCondition());
            case Request.Scan _ -> Words.text("patterns.everything");
            case Request.GetItem(var _, var key, var _, var _) -> templates(key);
            case Request.UpdateItem(var _, var key, var _, var _) -> templates(key);
            case Request.DeleteItem(var _, var key, var _) -> templates(key);
            case Request.PutItem put -> put.item().entity().map(Object::toString).orElse("—");
            case Request.BatchGetItem(var gets) -> Words.text("patterns.several", gets.size());
            case Request.TransactGetItems(var gets) -> Words.text("patterns.several", gets.size());
            case Request.BatchWriteItem(var writes) -> Words.text("patterns.several", writes.size());
            case Request.TransactWriteItems(var writes) -> Words.text("patterns.several", writes.size());
            case Request.ExecuteStatement statement -> statement.statement();
        }).orElse(Words.text("pattern.unsolved"));
    }

    private static String condition(KeyCondition condition) {
        String partition = templates(condition.partition());
        return condition.range().isEmpty()
                ? partition
                : partition + "  " + condition.range()
                        .stream()
                        .map(PatternText::range)
                        .collect(Collectors.joining(", "));
    }

    private static String range(RangeCondition range) {
        return range.operator().symbol() + " " + templates(range.operands());
    }

    private static String templates(java.util.List<KeyTemplate> templates) {
        return templates.stream().map(KeyTemplate::toString).collect(Collectors.joining(" · "));
    }

    static String expectation(Expectation expected) {
        return switch (expected) {
            case Expectation.Count(long exactly) -> Words.text("patterns.expect.count", exactly);
            case Expectation.CountBetween(long least, long most) ->
                Words.text("patterns.expect.between", least, most);
            case Expectation.Items(var items) -> Words.text("patterns.expect.items", items.size());
            case Expectation.ItemsInOrder(var items) -> Words.text("patterns.expect.ordered", items.size());
            case Expectation.First _ -> Words.text("patterns.expect.first");
            case Expectation.Last _ -> Words.text("patterns.expect.last");
            case Expectation.Sorted(var by, var _) -> Words.text("patterns.expect.sorted", by);
            case Expectation.Fails(var fault) -> Words.text("patterns.expect.fails", fault);
        };
    }
}
