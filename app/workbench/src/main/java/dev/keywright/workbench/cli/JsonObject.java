package dev.keywright.workbench.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;

/** Builds what {@code --json} prints. Every member named is there, null where there is nothing to say. */
final class JsonObject {
    private static final int DECIMALS = 6;

    private final SequencedMap<String, Json> members = new LinkedHashMap<>();

    JsonObject with(String name, String text) {
        return with(name, new Json.Text(text));
    }

    JsonObject with(String name, Optional<String> text) {
        return with(name, text.<Json>map(Json.Text::new).orElse(new Json.Null()));
    }

    JsonObject with(String name, long number) {
        return with(name, new Json.Num(Long.toString(number)));
    }

    /** Rounded to a millionth; never in exponent form. */
    JsonObject with(String name, double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return with(name, new Json.Num(rounded.signum() == 0 ? "0" : rounded.toPlainString()));
    }

    JsonObject with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    <T> JsonObject with(String name, Collection<T> elements, Function<T, JsonObject> each) {
        return with(name, new Json.Arr(elements.stream().<Json>map(element -> each.apply(element).json()).toList()));
    }

    Json.Obj json() {
        return new Json.Obj(members);
    }

    /** @param rows members that are lists with one element a line */
    String print(String... rows) {
        return JsonPrinter.document(json(), Set.of(rows)).stripTrailing();
    }
}
