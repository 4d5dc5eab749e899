package dev.keywright.design.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SequencedMap;

import dev.keywright.design.json.Json;

/**
 * Numbers and truths that a template may write as text, as what they are. A number that only a deployment would know is 1, and
 * told of.
 */
record Typed(String where, List<String> notices) {
    private static final Set<String> NUMBERS = Set.of("ReadCapacityUnits", "WriteCapacityUnits", "MinCapacity",
            "MaxCapacity", "TargetValue", "MaxReadRequestUnits", "MaxWriteRequestUnits", "ReadUnitsPerSecond",
            "WriteUnitsPerSecond", "RecoveryPeriodInDays", "ScaleInCooldown", "ScaleOutCooldown");
    private static final Set<String> TRUTHS = Set.of("Enabled", "SSEEnabled", "DeletionProtectionEnabled",
            "PointInTimeRecoveryEnabled", "StreamEnabled");

    Json.Obj object(Json.Obj object) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, member(name, value)));
        return new Json.Obj(members);
    }

    private Json member(String name, Json value) {
        return switch (value) {
            case Json.Obj inner -> object(inner);
            case Json.Arr(var elements) -> new Json.Arr(
                    elements.stream().map(element -> element instanceof Json.Obj it ? object(it) : element).toList());
            case Json.Text(String text) when NUMBERS.contains(name) -> number(name, text);
            case Json.Text(String text) when TRUTHS.contains(name) -> new Json.Bool(!text.equalsIgnoreCase("false"));
            case Json.Num(String digits) when NUMBERS.contains(name) -> number(name, digits);
            case Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> value;
        };
    }

    private Json number(String name, String text) {
        if (text.matches("[0-9]+(\\.0+)?")) {
            return new Json.Num(text.replaceAll("\\..*", ""));
        }
        notices.add(where + ": " + name + " is " + text + ", which only a deployment would know; 1 stands for it");
        return new Json.Num("1");
    }
}
