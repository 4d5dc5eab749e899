package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/** CloudFormation's YAML: two spaces a level, intrinsic functions in their short form, comments above what they are of. */
final class YamlPrinter {
    private static final Pattern PLAIN = Pattern
            .compile("[A-Za-z/][A-Za-z0-9_./-]*(::?[A-Za-z0-9_./-]+)*( [A-Za-z0-9_./-]+)*");
    private static final Set<String> NOT_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final String FUNCTION = "Fn::";

    private final StringBuilder out = new StringBuilder();
    private final Map<List<String>, String> comments;

    private YamlPrinter(Map<List<String>, String> comments) {
        this.comments = comments;
    }

    static String print(CloudFormation source) {
        YamlPrinter printer = new YamlPrinter(source.comments());
        printer.members(source.template(), "", List.of());
        return printer.out.toString();
    }

    private void members(Json.Obj object, String indent, List<String> path) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            List<String> at = path(path, member.getKey());
            comment(at, indent);
            out.append(indent).append(text(member.getKey())).append(':');
            value(member.getValue(), indent, at);
        }
    }

    private void comment(List<String> at, String indent) {
        if (comments.containsKey(at)) {
            comments.get(at).lines().forEach(line -> out.append(indent).append("# ").append(line).append('\n'));
        }
    }

    private static List<String> path(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private void value(Json value, String indent, List<String> path) {
        switch (value) {
            case Json.Obj object when isFunction(object) -> function(object.members().firstEntry(), indent, path);
            case Json.Obj object when !object.members().isEmpty() -> {
                out.append('\n');
                members(object, indent + "  ", path);
            }
            case Json.Arr(var elements) when !elements.isEmpty() -> {
                out.append('\n');
                elements(elements, indent + "  ", path);
            }
            case Json.Obj _ -> out.append(" {}\n");
            case Json.Arr _ -> out.append(" []\n");
            case Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void elements(List<Json> elements, String indent, List<String> path) {
        for (int i = 0; i < elements.size(); i++) {
            List<String> at = path(path, Integer.toString(i));
            comment(at, indent);
            switch (elements.get(i)) {
                case Json.Obj object when !object.members().isEmpty() && !isFunction(object) -> {
                    int start = out.length();
                    members(object, indent + "  ", at);
                    out.setCharAt(start + indent.length(), '-');
                }
                case Json.Obj _,Json.Arr _,Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> {
                    out.append(indent).append('-');
                    value(elements.get(i), indent, at);
                }
            }
        }
    }

    private static boolean isFunction(Json.Obj object) {
        return object.members().size() == 1 && (object.members().firstEntry().getKey().startsWith(FUNCTION)
                || object.members().firstEntry().getKey().equals("Ref"));
    }

    /** {@code Fn::Name} in its short form, {@code !Name}; arguments that are a list stand below it. */
    private void function(Map.Entry<String, Json> function, String indent, List<String> path) {
        String name = function.getKey();
        out.append(" !").append(name.startsWith(FUNCTION) ? name.substring(FUNCTION.length()) : name);
        switch (function.getValue()) {
            case Json.Arr(var parts) when name.equals("Fn::GetAtt") -> out.append(' ')
                    .append(String.join(".",
                            parts.stream().map(part -> part instanceof Json.Text(String text) ? text : "").toList()))
                    .append('\n');
            case Json.Text(String text) when name.equals("Fn::Sub") ->
                out.append(' ').append(quoted(text)).append('\n');
            case Json.Text(String text) -> out.append(' ').append(text).append('\n');
            case Json.Null _,Json.Bool _,Json.Num _,Json.Arr _,Json.Obj _ -> value(function.getValue(), indent, path);
        }
    }

    private static String scalar(Json value) {
        return switch (value) {
            case Json.Text(String text) -> text(text);
            case Json.Num(String digits) -> digits;
            case Json.Bool(boolean truth) -> Boolean.toString(truth);
            case Json.Null _,Json.Arr _,Json.Obj _ -> "null";
        };
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** YAML's double-quoted form takes all of JSON's. */
    private static String quoted(String text) {
        return JsonPrinter.line(new Json.Text(text));
    }
}
