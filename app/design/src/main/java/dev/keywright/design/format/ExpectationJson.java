package dev.keywright.design.format;

import java.util.List;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Expectation.Partial;
import dev.keywright.design.pattern.ReadOrder;

/** What a pattern must return: one object an expectation, told apart by the member it has. */
final class ExpectationJson {
    private ExpectationJson() {}

    static Expectation read(Cursor cursor) {
        Members members = cursor.members();
        return members.find("count")
                .<Expectation>map(count -> new Expectation.Count(count.whole()))
                .or(() -> members.find("count_between").map(ExpectationJson::between))
                .or(() -> members.find("items")
                        .map(items -> new Expectation.Items(
                                items.elements().stream().map(ExpectationJson::partial).toList())))
                .or(() -> members.find("items_in_order")
                        .map(items -> new Expectation.ItemsInOrder(
                                items.elements().stream().map(ExpectationJson::partial).toList())))
                .or(() -> members.find("first").map(item -> new Expectation.First(partial(item))))
                .or(() -> members.find("last").map(item -> new Expectation.Last(partial(item))))
                .or(() -> members.find("sorted_by")
                        .map(by -> new Expectation.Sorted(new AttributeName(by.text()),
                                members.find("order")
                                        .map(order -> order.oneOf(ReadOrder.class))
                                        .orElse(ReadOrder.ASCENDING))))
                .or(() -> members.find("fails").map(fault -> new Expectation.Fails(fault.text())))
                .orElseThrow(() -> cursor.error("expected one of count, count_between, items, items_in_order, first, "
                        + "last, sorted_by, fails"));
    }

    private static Expectation between(Cursor cursor) {
        if (cursor.elements().size() != 2) {
            throw cursor.error("expected the least and the most, such as [1, 10]");
        }
        return new Expectation.CountBetween(cursor.elements().getFirst().whole(),
                cursor.elements().getLast().whole());
    }

    private static Partial partial(Cursor cursor) {
        return new Partial(ValueJson.readItem(cursor));
    }

    static Json write(Expectation expectation) {
        ObjectBuilder json = new ObjectBuilder();
        switch (expectation) {
            case Expectation.Count(long exactly) -> json.put("count", exactly);
            case Expectation.CountBetween(long least, long most) -> json.put("count_between",
                    ObjectBuilder.list(List.of(least, most), bound -> new Json.Num(Long.toString(bound))));
            case Expectation.Items(var items) -> json.put("items", ObjectBuilder.list(items, ExpectationJson::partial));
            case Expectation.ItemsInOrder(var items) ->
                json.put("items_in_order", ObjectBuilder.list(items, ExpectationJson::partial));
            case Expectation.First(Partial item) -> json.put("first", partial(item));
            case Expectation.Last(Partial item) -> json.put("last", partial(item));
            case Expectation.Sorted(AttributeName by, ReadOrder order) -> {
                json.put("sorted_by", by.value());
                if (order == ReadOrder.DESCENDING) {
                    json.put("order", order.name());
                }
            }
            case Expectation.Fails(String fault) -> json.put("fails", fault);
        }
        return json.build();
    }

    private static Json partial(Partial item) {
        return ValueJson.writeItem(item.attributes());
    }
}
