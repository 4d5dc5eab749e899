package dev.keywright.design.format;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.PatternLoad;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;

/** Scenarios. */
final class ScenarioJson {
    private ScenarioJson() {}

    static Scenario read(Cursor cursor) {
        Members scenario = cursor.owner();
        return new Scenario(new ScenarioName(scenario.require("name").text()), scenario.text("description"),
                scenario.require("seconds").small(), scenario.find("seed").map(Cursor::whole).orElse(1L),
                scenario.list("mix", ScenarioJson::load), scenario.list("faults", ScenarioJson::fault),
                scenario.extras());
    }

    private static PatternLoad load(Cursor cursor) {
        Members load = cursor.members();
        return new PatternLoad(new PatternName(load.require("pattern").text()), curve(load.require("rate")),
                load.find("skew").map(PatternJson::readSkew));
    }

    private static RateCurve curve(Cursor cursor) {
        Members curve = cursor.members();
        return curve.find("constant")
                .<RateCurve>map(rate -> new RateCurve.Constant(rate.number()))
                .or(() -> curve.find("ramp")
                        .map(Cursor::members)
                        .map(ramp -> new RateCurve.Ramp(ramp.require("from").number(), ramp.require("to").number())))
                .or(() -> curve.find("spike")
                        .map(Cursor::members)
                        .map(spike -> new RateCurve.Spike(spike.require("base").number(),
                                spike.require("peak").number(),
                                spike.require("from_second").small(), spike.require("seconds").small())))
                .or(() -> curve.find("wave")
                        .map(Cursor::members)
                        .map(wave -> new RateCurve.Wave(wave.require("low").number(), wave.require("high").number(),
                                wave.require("period_seconds").small())))
                .or(() -> curve.find("daily")
                        .map(Cursor::members)
                        .map(daily -> new RateCurve.Daily(daily.require("low").number(), daily.require("high").number(),
                                daily.require("peak_second").small())))
                .or(() -> curve.find("flash_sale")
                        .map(Cursor::members)
                        .map(sale -> new RateCurve.FlashSale(sale.require("base").number(),
                                sale.require("peak").number(), sale.require("from_second").small(),
                                sale.require("half_life_seconds").small())))
                .or(() -> curve.find("recorded")
                        .map(Cursor::members)
                        .map(recorded -> new RateCurve.Recorded(recorded.list("per_second", Cursor::number),
                                recorded.require("every_seconds").small())))
                .orElseThrow(() -> cursor
                        .error("expected one of constant, ramp, spike, wave, daily, flash_sale, recorded"));
    }

    private static InjectedFault fault(Cursor cursor) {
        Members fault = cursor.members();
        return new InjectedFault(fault.require("kind").oneOf(InjectedFault.Kind.class), fault.text("target"),
                fault.require("from_second").small(), fault.require("seconds").small());
    }

    static Json write(Scenario scenario) {
        return scenario.extras()
                .into(new ObjectBuilder().put("name", scenario.name().value())
                        .putText("description", scenario.description())
                        .put("seconds", scenario.seconds())
                        .put("seed", scenario.seed())
                        .putList("mix", scenario.mix(), ScenarioJson::writeLoad)
                        .putList("faults", scenario.faults(), ScenarioJson::writeFault)
                        .build());
    }

    private static Json writeLoad(PatternLoad load) {
        return new ObjectBuilder().put("pattern", load.pattern().value())
                .put("rate", writeCurve(load.rate()))
                .putIf(load.skew(), "skew", PatternJson::writeSkew)
                .build();
    }

    private static Json writeCurve(RateCurve curve) {
        ObjectBuilder part = new ObjectBuilder();
        return switch (curve) {
            case RateCurve.Constant(double rate) -> part.put("constant", rate).build();
            case RateCurve.Ramp(double from, double to) -> named("ramp", part.put("from", from).put("to", to));
            case RateCurve.Spike(double base, double peak, int from, int seconds) -> named("spike",
                    part.put("base", base).put("peak", peak).put("from_second", from).put("seconds", seconds));
            case RateCurve.Wave(double low, double high, int period) ->
                named("wave", part.put("low", low).put("high", high).put("period_seconds", period));
            case RateCurve.Daily(double low, double high, int peak) ->
                named("daily", part.put("low", low).put("high", high).put("peak_second", peak));
            case RateCurve.FlashSale(double base, double peak, int from, int halfLife) -> named("flash_sale",
                    part.put("base", base)
                            .put("peak", peak)
                            .put("from_second", from)
                            .put("half_life_seconds", halfLife));
            case RateCurve.Recorded(var samples, int every) -> named("recorded",
                    part.putList("per_second", samples, ObjectBuilder::number).put("every_seconds", every));
        };
    }

    private static Json named(String name, ObjectBuilder part) {
        return new ObjectBuilder().put(name, part.build()).build();
    }

    private static Json writeFault(InjectedFault fault) {
        return new ObjectBuilder().put("kind", fault.kind().name())
                .putText("target", fault.target())
                .put("from_second", fault.fromSecond())
                .put("seconds", fault.seconds())
                .build();
    }
}
