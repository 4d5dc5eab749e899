package dev.keywright.design.cdk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/** Prints a stack in Java: four spaces a level, builders for properties. */
final class JavaSource {
    private static final String STEP = "    ";
    private static final int LONGEST_INLINE = 90;

    private JavaSource() {}

    static String stack(String packageName, String name, List<Code.Construct> constructs) {
        StringBuilder out = new StringBuilder("package ").append(packageName).append(";\n\n");
        imports(out, constructs);
        out.append("public final class ")
                .append(name)
                .append(" extends Stack {\n    public ")
                .append(name)
                .append("(Construct scope, String id, StackProps props) {\n        super(scope, id, props);\n");
        for (Code.Construct construct : constructs) {
            out.append('\n');
            construct.comment().lines().forEach(line -> out.append("        // ").append(line).append('\n'));
            out.append("        ");
            if (!construct.variable().isEmpty()) {
                out.append(construct.type()).append(' ').append(construct.variable()).append(" = ");
            }
            out.append("new ")
                    .append(construct.type())
                    .append("(this, ")
                    .append(quote(construct.id()))
                    .append(", ")
                    .append(print(construct.props(), "        "))
                    .append(");\n");
        }
        return out.append("    }\n}\n").toString();
    }

    private static void imports(StringBuilder out, List<Code.Construct> constructs) {
        Map<String, Set<String>> used = Modules.used(constructs);
        used.computeIfAbsent(Modules.ROOT, _ -> new TreeSet<>()).addAll(List.of("Stack", "StackProps"));
        out.append("import java.util.List;\nimport java.util.Map;\n\n");
        used.forEach((module, types) -> types.forEach(type -> out.append("import software.amazon.awscdk.")
                .append(module.isEmpty() ? "" : "services." + module + ".")
                .append(type)
                .append(";\n")));
        out.append("import software.constructs.Construct;\n\n");
    }

    private static String print(Code code, String indent) {
        return switch (code) {
            case Code.Text(String text) -> quote(text);
            case Code.Num(long number) -> Long.toString(number);
            case Code.Flag(boolean truth) -> Boolean.toString(truth);
            case Code.Constant(String type, String name) -> type + "." + name;
            case Code.Property(String variable, String name) ->
                variable + ".get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "()";
            case Code.Self() -> "this";
            case Code.Call(String target, var arguments) -> target
                    + arguments.stream().map(each -> print(each, indent)).collect(Collectors.joining(", ", "(", ")"));
            case Code.New(String type, Code argument) -> "new " + type + "(" + print(argument, indent) + ")";
            case Code.Props props -> builder(props, indent);
            case Code.Entries(var members) -> members.entrySet()
                    .stream()
                    .map(member -> quote(member.getKey()) + ", " + print(member.getValue(), indent))
                    .collect(Collectors.joining(", ", "Map.of(", ")"));
            case Code.Listed(var elements) -> list(elements, indent);
            case Code.Commented(String comment, Code inner) -> "// " + comment + "\n" + indent + print(inner, indent);
        };
    }

    private static String builder(Code.Props props, String indent) {
        String inline = props.members()
                .entrySet()
                .stream()
                .map(member -> "." + member.getKey() + "(" + print(member.getValue(), indent) + ")")
                .collect(Collectors.joining("", props.type() + ".builder()", ".build()"));
        if (inline.length() <= LONGEST_INLINE && !inline.contains("\n")) {
            return inline;
        }
        String deeper = indent + STEP + STEP;
        return props.members()
                .entrySet()
                .stream()
                .map(member -> deeper + "." + member.getKey() + "(" + print(member.getValue(), deeper) + ")\n")
                .collect(Collectors.joining("", props.type() + ".builder()\n", deeper + ".build()"));
    }

    private static String list(List<Code> elements, String indent) {
        String inline = elements.stream()
                .map(each -> print(each, indent))
                .collect(Collectors.joining(", ", "List.of(", ")"));
        if (inline.length() <= LONGEST_INLINE && !inline.contains("\n") && !inline.contains("//")) {
            return inline;
        }
        String deeper = indent + STEP + STEP;
        return elements.stream()
                .map(each -> deeper + print(each, deeper))
                .collect(Collectors.joining(",\n", "List.of(\n", ")"));
    }

    private static String quote(String text) {
        return JsonPrinter.line(new Json.Text(text));
    }
}
