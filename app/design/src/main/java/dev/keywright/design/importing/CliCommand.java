package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.format.ValueJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

/** An {@code aws dynamodb} command, for those operations and options that one access pattern needs. */
record CliCommand(String operation, Map<String, String> options) {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    private static final Pattern AND = Pattern.compile("\\s+AND\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARES = Pattern.compile("(#?[\\w.-]+)\\s*(=|<=|>=|<|>)\\s*:(\\w+)");
    private static final Pattern STARTS = Pattern.compile("begins_with\\s*\\(\\s*(#?[\\w.-]+)\\s*,\\s*:(\\w+)\\s*\\)");
    private static final Pattern BETWEEN = Pattern
            .compile("(?i)(#?[\\w.-]+)\\s+BETWEEN\\s+:(\\w+)\\s+AND\\s+:(\\w+)");

    static Optional<CliCommand> parse(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replace("\\\n", " "));
        while (matcher.find()) {
            words.add(matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2).replaceAll("\\\\(.)", "$1") : matcher.group(3));
        }
        if (words.size() < 3 || !words.subList(0, 2).equals(List.of("aws", "dynamodb"))) {
            return Optional.empty();
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 3; i < words.size(); i++) {
            if (words.get(i).startsWith("--")) {
                boolean valued = i + 1 < words.size() && !words.get(i + 1).startsWith("--");
                options.put(words.get(i).substring(2), valued ? words.get(i + 1) : "");
            }
        }
        return Optional.of(new CliCommand(words.get(2), options));
    }

    /** The pattern with this command as its request; values in the command become example values. */
    Optional<AccessPattern> solve(AccessPattern pattern) {
        try {
            return request().map(request -> pattern.withRequest(Optional.of(request)).withParameters(parameters()));
        } catch (UnreadableException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Optional<Request> request() {
        if (!options.containsKey("table-name")) {
            return Optional.empty();
        }
        TableName table = new TableName(options.get("table-name"));
        return switch (operation) {
            case "get-item" ->
                Optional.of(new Request.GetItem(table, key(), projection(), consistency()));
            case "query" -> keyCondition().map(condition -> new Request.Query(source(table), condition,
                    expression("filter-expression"), projection(),
                    options.containsKey("no-scan-index-forward") ? ReadOrder.DESCENDING : ReadOrder.ASCENDING, limit(),
                    consistency()));
            case "scan" -> Optional.of(new Request.Scan(source(table), expression("filter-expression"), projection(),
                    limit(), consistency()));
            case "put-item" -> Optional.of(new Request.PutItem(table,
                    new ItemTemplate(Optional.empty(), literals(item("item"))), expression("condition-expression")));
            case "update-item" -> expression("update-expression").map(
                    update -> new Request.UpdateItem(table, key(), update, expression("condition-expression")));
            case "delete-item" ->
                Optional.of(new Request.DeleteItem(table, key(), expression("condition-expression")));
            default -> Optional.empty();
        };
    }

    private Source source(TableName table) {
        return new Source(table, Optional.ofNullable(options.get("index-name")).map(IndexName::new));
    }

    private Consistency consistency() {
        return options.containsKey("consistent-read") ? Consistency.STRONG : Consistency.EVENTUAL;
    }

    private OptionalInt limit() {
        String most = options.getOrDefault("limit", options.getOrDefault("max-items", ""));
        return most.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(most));
    }

    private List<String> projection() {
        String text = options.getOrDefault("projection-expression", "");
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*"));
    }

    private SequencedMap<String, Value> item(String option) {
        return options.containsKey(option)
                ? ValueJson.readItem(Cursor.of(JsonReader.read(options.get(option))))
                : new LinkedHashMap<>();
    }

    /** Key attributes become parameters of their own names. */
    private List<KeyTemplate> key() {
        return item("key").sequencedKeySet().stream().map(KeyTemplate::field).toList();
    }

    /** Text that must not be read as templates. */
    private static SequencedMap<String, Value> literals(SequencedMap<String, Value> item) {
        SequencedMap<String, Value> literals = new LinkedHashMap<>(item);
        literals.replaceAll((_, value) -> value instanceof Value.S(String text)
                ? Value.s(KeyTemplate.literal(text).toString())
                : value);
        return literals;
    }

    private Optional<Expression> expression(String option) {
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>();
        if (options.containsKey("expression-attribute-names")) {
            Cursor.of(JsonReader.read(options.get("expression-attribute-names")))
                    .owner()
                    .all()
                    .forEach(name -> names.put(name.getKey(), new AttributeName(name.getValue().text())));
        }
        return Optional.ofNullable(options.get(option)).map(text -> {
            names.keySet().removeIf(name -> !text.contains(name));
            return new Expression(text, names, new LinkedHashMap<>());
        });
    }

    private Optional<KeyCondition> keyCondition() {
        String text = options.getOrDefault("key-condition-expression", "");
        List<KeyTemplate> partition = new ArrayList<>();
        List<RangeCondition> range = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        if (between.find()) {
            range.add(RangeCondition.of(RangeOperator.BETWEEN, KeyTemplate.field(between.group(2)),
                    KeyTemplate.field(between.group(3))));
            text = text.substring(0, between.start()).replaceAll("(?i)\\s+AND\\s*$", "");
        }
        for (String part : AND.split(text)) {
            Matcher starts = STARTS.matcher(part.strip());
            Matcher compares = COMPARES.matcher(part.strip());
            if (starts.matches()) {
                range.add(RangeCondition.of(RangeOperator.BEGINS_WITH, KeyTemplate.field(starts.group(2))));
            } else if (!compares.matches()) {
                return Optional.empty();
            } else if (partition.isEmpty()) {
                partition.add(KeyTemplate.field(compares.group(3)));
            } else {
                range.add(RangeCondition.of(RangeOperator.of(compares.group(2)).orElseThrow(),
                        KeyTemplate.field(compares.group(3))));
            }
        }
        return partition.isEmpty() ? Optional.empty() : Optional.of(new KeyCondition(partition, range));
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        item("key").forEach((name, value) -> parameters.add(Parameter.of(name, value)));
        item("expression-attribute-values")
                .forEach((name, value) -> parameters.add(Parameter.of(name.substring(1), value)));
        return parameters;
    }
}
