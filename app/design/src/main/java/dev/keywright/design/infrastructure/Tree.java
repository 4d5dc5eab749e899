package dev.keywright.design.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.format.TableJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Table;

/** Reading out of JSON that may lack anything, for files that other people wrote by hand. */
public final class Tree {
    private Tree() {}

    public static Optional<Json> at(Json json, String... path) {
        Optional<Json> found = Optional.of(json);
        for (String step : path) {
            found = found.flatMap(it -> it instanceof Json.Obj(var members)
                    ? Optional.ofNullable(members.get(step))
                    : Optional.empty());
        }
        return found.filter(it -> !(it instanceof Json.Null));
    }

    public static String text(Json json, String first, String... path) {
        return at(json, first).flatMap(it -> at(it, path)).map(Tree::text).orElse("");
    }

    /** A scalar as text; nothing for what is none. */
    public static String text(Json json) {
        return switch (json) {
            case Json.Text(String text) -> text;
            case Json.Num(String digits) -> digits;
            case Json.Bool(boolean truth) -> Boolean.toString(truth);
            case Json.Null _,Json.Arr _,Json.Obj _ -> "";
        };
    }

    /** A number, though it may be written as text; empty when it is neither. */
    public static Optional<Json> number(Json json, String... path) {
        return at(json, path).map(Tree::text).filter(text -> text.matches("-?[0-9]+")).map(Json.Num::new);
    }

    public static List<Json> list(Json json, String... path) {
        return at(json, path).orElse(new Json.Null()) instanceof Json.Arr(var elements) ? elements : List.of();
    }

    public static SequencedMap<String, Json> members(Json json, String... path) {
        return at(json, path).orElse(new Json.Null()) instanceof Json.Obj(var members)
                ? new LinkedHashMap<>(members)
                : new LinkedHashMap<>();
    }

    /**
     * A table from its form in the document. What that form has no place for stays with the table and is told of.
     *
     * @throws dev.keywright.design.json.UnreadableException when it is no table
     */
    public static Table table(Json.Obj form, String where, List<String> notices) {
        Table table = TableJson.read(Cursor.of(JsonReader.read(JsonPrinter.line(form))));
        List<Extras> extras = new ArrayList<>(List.of(table.extras()));
        table.globalIndexes().stream().map(GlobalIndex::extras).forEach(extras::add);
        table.localIndexes().stream().map(LocalIndex::extras).forEach(extras::add);
        extras.forEach(owner -> owner.members()
                .forEach(extra -> notices.add(where + ": " + extra.name() + " has no place in a design; it is kept as "
                        + "it is, and not exported")));
        return table;
    }
}
