package dev.keywright.design.terraform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.keywright.design.hcl.Body;
import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/** Variables by their defaults, and locals. Other references stay as text, {@code ${aws_kms_key.main.arn}}. */
final class Values {
    private static final int MOST_STEPS = 20;
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{((?:var|local)\\.[\\w-]+)}");

    private final Map<String, Json> known = new HashMap<>();

    Values(Body file) {
        file.blocks("variable").forEach(variable -> {
            Json value = variable.body().arguments().get("default");
            if (value != null) {
                known.put("var." + variable.label(0), value);
            }
        });
        file.blocks("locals")
                .forEach(locals -> locals.body()
                        .arguments()
                        .forEach((name, value) -> known.put("local." + name, value)));
    }

    Json resolve(Json json) {
        return resolve(json, 0);
    }

    private Json resolve(Json json, int steps) {
        return switch (json) {
            case Json.Text(String text) when steps < MOST_STEPS -> text(text, steps);
            case Json.Arr(List<Json> elements) ->
                new Json.Arr(elements.stream().map(element -> resolve(element, steps)).toList());
            case Json.Obj(var members) -> {
                SequencedMap<String, Json> resolved = new LinkedHashMap<>();
                members.forEach((name, value) -> resolved.put(name, resolve(value, steps)));
                yield new Json.Obj(resolved);
            }
            case Json.Text _,Json.Null _,Json.Bool _,Json.Num _ -> json;
        };
    }

    /** A text that is one reference takes the value whatever its type. */
    private Json text(String text, int steps) {
        Matcher matcher = REFERENCE.matcher(text);
        if (matcher.matches()) {
            Json value = known.get(matcher.group(1));
            return value == null ? new Json.Text(text) : resolve(value, steps + 1);
        }
        String replaced = matcher.replaceAll(found -> {
            Json value = known.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : plain(resolve(value, steps + 1)));
        });
        return new Json.Text(replaced);
    }

    private static String plain(Json value) {
        return switch (value) {
            case Json.Text(String text) -> text;
            case Json.Num _,Json.Bool _ -> JsonPrinter.line(value);
            case Json.Null _,Json.Arr _,Json.Obj _ -> Tree.text(value);
        };
    }
}
