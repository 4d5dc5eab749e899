package dev.keywright.design.format;

import java.util.List;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** Access patterns, in the words of AWS Labs' {@code schema.json}. */
final class PatternJson {
    private PatternJson() {}

    static AccessPattern read(Cursor cursor) {
        Members pattern = cursor.owner();
        return new AccessPattern(new PatternName(pattern.require("name").text()), pattern.text("description"),
                RequestReader.read(pattern), pattern.list("parameters", PatternJson::parameter),
                pattern.list("expected", ExpectationJson::read),
                pattern.find("rate").map(PatternJson::rate).orElse(RequestRate.NONE),
                pattern.find("skew").map(PatternJson::readSkew).orElse(new KeySkew.Uniform()), pattern.extras());
    }

    private static Parameter parameter(Cursor cursor) {
        Members parameter = cursor.members();
        List<Value> examples = parameter.list("examples", ValueJson::read);
        ValueType type = parameter.find("type")
                .map(found -> found.oneOf(ValueType.class))
                .orElseGet(() -> examples
                        .stream()
                        .findFirst()
                        .map(Value::type)
                        .orElseThrow(() -> cursor.error("\"type\" is missing")));
        return new Parameter(new ParameterName(parameter.require("name").text()), type, examples);
    }

    private static RequestRate rate(Cursor cursor) {
        Members rate = cursor.members();
        double average = rate.find("average").map(Cursor::number).orElse(0.0);
        return new RequestRate(average, rate.find("peak").map(Cursor::number).orElse(average));
    }

    static KeySkew readSkew(Cursor cursor) {
        Members skew = cursor.members();
        return skew.find("zipf")
                .<KeySkew>map(zipf -> new KeySkew.Zipf(zipf.number()))
                .or(() -> skew.find("hot_set")
                        .map(Cursor::members)
                        .map(hot -> new KeySkew.HotSet(hot.require("share").number(), hot.require("keys").small())))
                .or(() -> skew.find("moving_hot_set")
                        .map(Cursor::members)
                        .map(hot -> new KeySkew.MovingHotSet(hot.require("share").number(),
                                hot.require("keys").small(), hot.require("every_seconds").small())))
                .or(() -> skew.find("from_data").map(_ -> new KeySkew.FromData()))
                .orElse(new KeySkew.Uniform());
    }

    static Json write(AccessPattern pattern) {
        ObjectBuilder json = new ObjectBuilder().put("name", pattern.name().value())
                .putText("description", pattern.description());
        pattern.request().ifPresent(request -> RequestWriter.write(json, request));
        json.putList("parameters", pattern.parameters(), PatternJson::writeParameter)
                .putList("expected", pattern.expected(), ExpectationJson::write);
        if (!pattern.rate().equals(RequestRate.NONE)) {
            json.put("rate", new ObjectBuilder().put("average", pattern.rate().average())
                    .put("peak", pattern.rate().peak())
                    .build());
        }
        json.putObject("skew", writeSkew(pattern.skew()));
        return pattern.extras().into(json.build());
    }

    private static Json writeParameter(Parameter parameter) {
        return new ObjectBuilder().put("name", parameter.name().value())
                .put("type", parameter.type().name())
                .putList("examples", parameter.examples(), ValueJson::write)
                .build();
    }

    /** Empty for a uniform spread. */
    static Json.Obj writeSkew(KeySkew skew) {
        ObjectBuilder json = new ObjectBuilder();
        return switch (skew) {
            case KeySkew.Uniform() -> json.build();
            case KeySkew.Zipf(double exponent) -> json.put("zipf", exponent).build();
            case KeySkew.HotSet(double share, int keys) ->
                json.put("hot_set", new ObjectBuilder().put("share", share).put("keys", keys).build()).build();
            case KeySkew.MovingHotSet(double share, int keys, int every) -> json
                    .put("moving_hot_set", new ObjectBuilder().put("share", share)
                            .put("keys", keys)
                            .put("every_seconds", every)
                            .build())
                    .build();
            case KeySkew.FromData() -> json.flag("from_data", true).build();
        };
    }
}
