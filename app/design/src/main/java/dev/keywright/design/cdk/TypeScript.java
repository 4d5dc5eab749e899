package dev.keywright.design.cdk;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/** Prints a stack in TypeScript: two spaces a level, single quotes, commas behind the last element too. */
final class TypeScript {
    private static final String STEP = "  ";
    private static final int LONGEST_INLINE = 80;

    private TypeScript() {}

    static String stack(String name, List<Code.Construct> constructs) {
        StringBuilder out = new StringBuilder();
        imports(out, constructs);
        out.append("import { Construct } from 'constructs';\n\nexport class ")
                .append(name)
                .append(
                        """
                         extends Stack {
                          constructor(scope: Construct, id: string, props?: StackProps) {
                            super(scope, id, props);
                        """);
        for (Code.Construct construct : constructs) {
            out.append('\n');
            construct.comment().lines().forEach(line -> out.append("    // ").append(line).append('\n'));
            out.append("    ");
            if (!construct.variable().isEmpty()) {
                out.append("const ").append(construct.variable()).append(" = ");
            }
            out.append("new ")
                    .append(construct.type())
                    .append("(this, ")
                    .append(quote(construct.id()))
                    .append(", ")
                    .append(print(construct.props(), "    "))
                    .append(");\n");
        }
        return out.append("  }\n}\n").toString();
    }

    private static void imports(StringBuilder out, List<Code.Construct> constructs) {
        Map<String, Set<String>> used = Modules.used(constructs);
        used.computeIfAbsent(Modules.ROOT, _ -> new TreeSet<>()).addAll(List.of("Stack", "StackProps"));
        used.forEach((module, types) -> {
            types.removeIf(type -> !type.equals("StackProps") && isInterface(type));
            out.append("import { ")
                    .append(String.join(", ", types))
                    .append(" } from 'aws-cdk-lib")
                    .append(module.isEmpty() ? "" : "/aws-" + module)
                    .append("';\n");
        });
    }

    /** Types that object literals have without naming them. */
    private static boolean isInterface(String type) {
        return type.endsWith("Props") || type.endsWith("PropsV2") || type.endsWith("Specification")
                || type.endsWith("Options") || type.equals("Attribute") || type.equals("WarmThroughput")
                || type.equals("CfnTag");
    }

    private static String print(Code code, String indent) {
        return switch (code) {
            case Code.Text(String text) -> quote(text);
            case Code.Num(long number) -> Long.toString(number);
            case Code.Flag(boolean truth) -> Boolean.toString(truth);
            case Code.Constant(String type, String name) -> type + "." + name;
            case Code.Property(String variable, String name) -> variable + "." + name;
            case Code.Self() -> "this";
            case Code.Call(String target, var arguments) -> target
                    + arguments.stream().map(each -> print(each, indent)).collect(Collectors.joining(", ", "(", ")"));
            case Code.New(String type, Code argument) -> "new " + type + "(" + print(argument, indent) + ")";
            case Code.Props(var _, var members) -> object(members, indent);
            case Code.Entries(var members) -> object(members, indent);
            case Code.Listed(var elements) -> list(elements, indent);
            case Code.Commented(String comment, Code inner) -> "// " + comment + "\n" + indent + print(inner, indent);
        };
    }

    private static String object(SequencedMap<String, Code> members, String indent) {
        String inline = members.entrySet()
                .stream()
                .map(member -> key(member.getKey()) + ": " + print(member.getValue(), indent))
                .collect(Collectors.joining(", ", "{ ", " }"));
        if (inline.length() <= LONGEST_INLINE && !inline.contains("\n")) {
            return inline;
        }
        return members.entrySet()
                .stream()
                .map(member -> indent + STEP + key(member.getKey()) + ": " + print(member.getValue(), indent + STEP)
                        + ",\n")
                .collect(Collectors.joining("", "{\n", indent + "}"));
    }

    private static String key(String name) {
        return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? name : quote(name);
    }

    private static String list(List<Code> elements, String indent) {
        String inline = elements.stream().map(each -> print(each, indent)).collect(Collectors.joining(", ", "[", "]"));
        if (inline.length() <= LONGEST_INLINE && !inline.contains("\n") && !inline.contains("//")) {
            return inline;
        }
        return elements.stream()
                .map(each -> indent + STEP + print(each, indent + STEP) + ",\n")
                .collect(Collectors.joining("", "[\n", indent + "]"));
    }

    static String quote(String text) {
        String json = JsonPrinter.line(new Json.Text(text));
        return "'" + json.substring(1, json.length() - 1).replace("\\\"", "\"").replace("'", "\\'") + "'";
    }
}
