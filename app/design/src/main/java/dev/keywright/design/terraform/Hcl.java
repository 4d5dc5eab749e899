package dev.keywright.design.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/** A body of Terraform's language, printed as {@code terraform fmt} leaves it: equals signs in a run stand in line. */
final class Hcl {
    private sealed interface Entry {
        record Attribute(String name, String expression) implements Entry {}

        record Block(String open, Hcl body, String close) implements Entry {}

        record Line(String text) implements Entry {}

        record Comment(String text) implements Entry {}

        record Blank() implements Entry {}
    }

    private final List<Entry> entries = new ArrayList<>();

    /** @param expression as it stands in the file */
    Hcl set(String name, String expression) {
        entries.add(new Entry.Attribute(name, expression));
        return this;
    }

    Hcl text(String name, String text) {
        return set(name, quote(text));
    }

    Hcl number(String name, long number) {
        return set(name, Long.toString(number));
    }

    Hcl block(String head, Hcl body) {
        return enclose(head + " {", body, "}");
    }

    /** Entries between an opening and a closing line. */
    Hcl enclose(String open, Hcl body, String close) {
        entries.add(new Entry.Block(open, body, close));
        return this;
    }

    /** The members of a JSON object as those of an object expression; {@code ${…}} in texts stays an interpolation. */
    static Hcl members(Json.Obj object) {
        Hcl members = new Hcl();
        object.members().forEach((name, value) -> {
            switch (value) {
                case Json.Obj inner -> members.enclose(name + " = {", members(inner), "}");
                case Json.Arr(var elements) -> members.enclose(name + " = [", elements(elements), "]");
                case Json.Text(String text) when text.matches("\\$\\{[^}]*}") ->
                    members.set(name, text.substring(2, text.length() - 1));
                case Json.Text _,Json.Num _,Json.Bool _,Json.Null _ -> members.set(name, JsonPrinter.line(value));
            }
        });
        return members;
    }

    private static Hcl elements(List<Json> elements) {
        Hcl lines = new Hcl();
        for (Json element : elements) {
            switch (element) {
                case Json.Obj inner -> lines.enclose("{", members(inner), "},");
                case Json.Arr _,Json.Text _,Json.Num _,Json.Bool _,Json.Null _ ->
                    lines.entries.add(new Entry.Line(JsonPrinter.line(element) + ","));
            }
        }
        return lines;
    }

    Hcl comment(String text) {
        text.lines().forEach(line -> entries.add(new Entry.Comment(line)));
        return this;
    }

    Hcl blank() {
        if (!entries.isEmpty() && !(entries.getLast() instanceof Entry.Blank)) {
            entries.add(new Entry.Blank());
        }
        return this;
    }

    /** A map over several lines, apart from its neighbours. */
    Hcl map(String name, SequencedMap<String, String> entriesOfMap) {
        blank();
        Hcl inner = new Hcl();
        entriesOfMap
                .forEach((key, value) -> inner.text(key.matches("[A-Za-z_][A-Za-z0-9_]*") ? key : quote(key), value));
        return block(name + " =", inner);
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '$', '%' -> {
                    boolean opens = i + 1 < text.length() && text.charAt(i + 1) == '{';
                    out.append(opens ? "" + c + c : "" + c);
                }
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(Hcl::quote).toList()) + "]";
    }

    String print() {
        StringBuilder out = new StringBuilder();
        print(out, "");
        return out.toString();
    }

    private void print(StringBuilder out, String indent) {
        for (int i = 0; i < entries.size(); i++) {
            switch (entries.get(i)) {
                case Entry.Attribute(String name, String expression) -> out.append(indent)
                        .append(name)
                        .append(" ".repeat(widest(i) - name.length()))
                        .append(" = ")
                        .append(expression)
                        .append('\n');
                case Entry.Block(String open, Hcl body, String close) when body.entries.isEmpty() ->
                    out.append(indent).append(open).append(close).append('\n');
                case Entry.Block(String open, Hcl body, String close) -> {
                    out.append(indent).append(open).append('\n');
                    body.print(out, indent + "  ");
                    out.append(indent).append(close).append('\n');
                }
                case Entry.Line(String text) -> out.append(indent).append(text).append('\n');
                case Entry.Comment(String text) ->
                    out.append(indent).append(("# " + text).stripTrailing()).append('\n');
                case Entry.Blank() -> out.append(i + 1 < entries.size() ? "\n" : "");
            }
        }
    }

    /** The longest name in the run of attributes around a position. */
    private int widest(int position) {
        int from = position;
        while (from > 0 && entries.get(from - 1) instanceof Entry.Attribute) {
            from--;
        }
        int widest = 0;
        for (int i = from; i < entries.size() && entries.get(i) instanceof Entry.Attribute(String name, var _); i++) {
            widest = Math.max(widest, name.length());
        }
        return widest;
    }

    /** A block head with labels: {@code resource "aws_dynamodb_table" "shop"}. */
    static String head(String type, String... labels) {
        StringBuilder head = new StringBuilder(type);
        for (String label : labels) {
            head.append(' ').append(quote(label));
        }
        return head.toString();
    }
}
