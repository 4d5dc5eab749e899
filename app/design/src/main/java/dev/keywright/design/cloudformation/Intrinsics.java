package dev.keywright.design.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/**
 * Works out intrinsic functions as far as the template itself tells: parameters by their defaults, conditions by those. What
 * only a deployment would know stays as text in the way of {@code Fn::Sub}: {@code ${Topic.Arn}}.
 */
final class Intrinsics {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]*)}");

    private final Map<String, Json> parameters;
    private final Map<String, Json> conditions;

    Intrinsics(Json template) {
        this.parameters = Tree.members(template, "Parameters");
        this.conditions = Tree.members(template, "Conditions");
    }

    /** Members that come to {@code AWS::NoValue} are left out. */
    Json resolve(Json json) {
        return switch (json) {
            case Json.Obj(var members) when isFunction(members) ->
                function(members.firstEntry().getKey(), members.firstEntry().getValue());
            case Json.Obj(var members) -> {
                SequencedMap<String, Json> resolved = new LinkedHashMap<>();
                members.forEach((name, value) -> {
                    Json known = resolve(value);
                    if (!(known instanceof Json.Null)) {
                        resolved.put(name, known);
                    }
                });
                yield new Json.Obj(resolved);
            }
            case Json.Arr(var elements) -> new Json.Arr(
                    elements.stream().map(this::resolve).filter(element -> !(element instanceof Json.Null)).toList());
            case Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> json;
        };
    }

    private static boolean isFunction(SequencedMap<String, Json> members) {
        return members.size() == 1
                && (members.firstEntry().getKey().equals("Ref") || members.firstEntry().getKey().startsWith("Fn::"));
    }

    private Json function(String name, Json argument) {
        return switch (name) {
            case "Ref" -> ref(text(argument));
            case "Fn::Sub" -> argument instanceof Json.Arr(var parts) && parts.size() == 2
                    ? substitute(text(parts.getFirst()), Tree.members(parts.getLast()))
                    : substitute(text(argument), Map.of());
            case "Fn::GetAtt" -> new Json.Text("${" + join(".", argument) + "}");
            case "Fn::Join" -> argument instanceof Json.Arr(var parts) && parts.size() == 2
                    ? new Json.Text(join(text(parts.getFirst()), resolve(parts.getLast())))
                    : kept(name, argument);
            case "Fn::If" -> argument instanceof Json.Arr(var parts) && parts.size() == 3
                    ? resolve(holds(condition(text(parts.getFirst()))) ? parts.get(1) : parts.get(2))
                    : kept(name, argument);
            default -> kept(name, argument);
        };
    }

    private Json ref(String name) {
        if (name.equals("AWS::NoValue")) {
            return new Json.Null();
        }
        return value(name).orElseGet(() -> new Json.Text("${" + name + "}"));
    }

    private Optional<Json> value(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).flatMap(declared -> Tree.at(declared, "Default"));
    }

    private Json substitute(String text, Map<String, Json> given) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return new Json.Text(matcher.replaceAll(found -> {
            String name = found.group(2);
            String value = !found.group(1).isEmpty()
                    ? "${" + name + "}"
                    : given.containsKey(name)
                            ? text(resolve(given.getOrDefault(name, new Json.Null())))
                            : value(name).map(Intrinsics::text).orElse("${" + name + "}");
            return Matcher.quoteReplacement(value);
        }));
    }

    private Json condition(String name) {
        return conditions.getOrDefault(name, new Json.Bool(true));
    }

    /** A condition that cannot be worked out holds. */
    private boolean holds(Json condition) {
        if (!(condition instanceof Json.Obj(var members)) || members.isEmpty()) {
            return true;
        }
        List<Json> arguments = members.firstEntry().getValue() instanceof Json.Arr(var elements)
                ? elements
                : List.of(members.firstEntry().getValue());
        return switch (members.firstEntry().getKey()) {
            case "Fn::Not" -> !holds(arguments.getFirst());
            case "Fn::And" -> arguments.stream().allMatch(this::holds);
            case "Fn::Or" -> arguments.stream().anyMatch(this::holds);
            case "Fn::Equals" ->
                arguments.size() == 2 && text(resolve(arguments.getFirst())).equals(text(resolve(arguments.getLast())));
            case "Condition" -> holds(condition(text(arguments.getFirst())));
            default -> true;
        };
    }

    private static Json kept(String name, Json argument) {
        return new Json.Text("${" + name + " " + JsonPrinter.line(argument) + "}");
    }

    private static String join(String separator, Json parts) {
        return parts instanceof Json.Arr(var elements)
                ? String.join(separator, elements.stream().map(Intrinsics::text).toList())
                : text(parts);
    }

    private static String text(Json json) {
        return switch (json) {
            case Json.Text(String text) -> text;
            case Json.Num(String digits) -> digits;
            case Json.Bool(boolean truth) -> Boolean.toString(truth);
            case Json.Null _ -> "";
            case Json.Arr _,Json.Obj _ -> JsonPrinter.line(json);
        };
    }
}
