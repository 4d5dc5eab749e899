package dev.keywright.design.json;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Prints JSON with two spaces a level. What fits on a line is printed on one, so that a diff shows whole things; members
 * named in {@code rows} are lists with one element a line however long.
 */
public final class JsonPrinter {
    private static final int LINE = 112;
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Set<String> rows;

    private JsonPrinter(Set<String> rows) {
        this.rows = rows;
    }

    /** @param rows names of top-level lists to be printed one element a line; the file ends with a line break */
    public static String document(Json value, Set<String> rows) {
        JsonPrinter printer = new JsonPrinter(rows);
        printer.block(value, "", Layout.BLOCK);
        return printer.out.append('\n').toString();
    }

    /** Every object and list with members broken over lines, as other tools print. */
    public static String expanded(Json value) {
        JsonPrinter printer = new JsonPrinter(Set.of());
        printer.block(value, "", Layout.EXPANDED);
        return printer.out.append('\n').toString();
    }

    /** On one line. */
    public static String line(Json value) {
        JsonPrinter printer = new JsonPrinter(Set.of());
        printer.inline(value);
        return printer.out.toString();
    }

    private enum Layout {
        /** Broken over lines whatever its length. */
        BLOCK,
        /** Broken when it does not fit. */
        FILL,
        /** A list with one element a line. */
        ROWS,
        /** Broken, and all within. */
        EXPANDED
    }

    private void block(Json value, String indent, Layout layout) {
        switch (value) {
            case Json.Obj(var members) when !members.isEmpty() -> {
                out.append("{\n");
                for (Iterator<Map.Entry<String, Json>> each = members.entrySet().iterator(); each.hasNext();) {
                    Map.Entry<String, Json> member = each.next();
                    out.append(indent).append(STEP);
                    quote(member.getKey());
                    out.append(": ");
                    boolean listed = indent.isEmpty() && rows.contains(member.getKey());
                    nested(member.getValue(), indent + STEP, listed ? Layout.ROWS : within(layout));
                    out.append(each.hasNext() ? ",\n" : "\n");
                }
                out.append(indent).append('}');
            }
            case Json.Arr(var elements) when !elements.isEmpty() -> {
                out.append("[\n");
                for (Iterator<Json> each = elements.iterator(); each.hasNext();) {
                    out.append(indent).append(STEP);
                    nested(each.next(), indent + STEP, within(layout));
                    out.append(each.hasNext() ? ",\n" : "\n");
                }
                out.append(indent).append(']');
            }
            case Json.Obj _,Json.Arr _,Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> inline(value);
        }
    }

    private static Layout within(Layout outer) {
        return outer == Layout.EXPANDED ? Layout.EXPANDED : Layout.FILL;
    }

    private void nested(Json value, String indent, Layout layout) {
        if (layout == Layout.ROWS && value instanceof Json.Arr(var elements) && !elements.isEmpty()) {
            out.append("[\n");
            for (Iterator<Json> each = elements.iterator(); each.hasNext();) {
                out.append(indent).append(STEP);
                inline(each.next());
                out.append(each.hasNext() ? ",\n" : "\n");
            }
            out.append(indent).append(']');
        } else if (layout == Layout.EXPANDED || !fits(value, LINE - indent.length())) {
            block(value, indent, layout);
        } else {
            inline(value);
        }
    }

    /** Whether the value's line is at most {@code room} characters; looks no further than it must. */
    private static boolean fits(Json value, int room) {
        return left(value, room) >= 0;
    }

    private static int left(Json value, int room) {
        return switch (value) {
            case Json.Null _ -> room - 4;
            case Json.Bool _ -> room - 5;
            case Json.Num(String digits) -> room - digits.length();
            case Json.Text(String text) -> room - text.length() - 2;
            case Json.Arr(var elements) -> {
                int left = room - 2;
                for (Iterator<Json> each = elements.iterator(); each.hasNext() && left >= 0;) {
                    left = left(each.next(), left - 2);
                }
                yield left;
            }
            case Json.Obj(var members) -> {
                int left = room - 2;
                Iterator<Map.Entry<String, Json>> each = members.entrySet().iterator();
                while (each.hasNext() && left >= 0) {
                    Map.Entry<String, Json> member = each.next();
                    left = left(member.getValue(), left - member.getKey().length() - 6);
                }
                yield left;
            }
        };
    }

    private void inline(Json value) {
        switch (value) {
            case Json.Null _ -> out.append("null");
            case Json.Bool(boolean truth) -> out.append(truth);
            case Json.Num(String digits) -> out.append(digits);
            case Json.Text(String text) -> quote(text);
            case Json.Arr(var elements) -> {
                String separator = "[";
                for (Json element : elements) {
                    out.append(separator);
                    inline(element);
                    separator = ", ";
                }
                out.append(elements.isEmpty() ? "[]" : "]");
            }
            case Json.Obj(var members) -> {
                String separator = "{";
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    out.append(separator);
                    quote(member.getKey());
                    out.append(": ");
                    inline(member.getValue());
                    separator = ", ";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || unpaired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a character, which UTF-8 cannot carry. */
    private static boolean unpaired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
