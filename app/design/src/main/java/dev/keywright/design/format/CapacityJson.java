package dev.keywright.design.format;

import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.ScheduledAction;

/** Billing mode, throughput, caps and auto scaling of a table or an index. */
final class CapacityJson {
    enum Mode {
        PROVISIONED, PAY_PER_REQUEST
    }

    private CapacityJson() {}

    /** DynamoDB's default is provisioned; without any number given, by request is what is meant. */
    static Mode mode(Members table) {
        return table.find("BillingMode")
                .map(mode -> mode.oneOf(Mode.class))
                .orElse(table.find("ProvisionedThroughput").isPresent() ? Mode.PROVISIONED : Mode.PAY_PER_REQUEST);
    }

    static Capacity read(Members table) {
        return switch (mode(table)) {
            case PAY_PER_REQUEST -> onDemand(table);
            case PROVISIONED -> provisioned(table);
        };
    }

    /** An index's own numbers; empty when it has none and follows its table. */
    static Optional<Capacity> readOwn(Members index, Mode mode) {
        return switch (mode) {
            case PAY_PER_REQUEST -> index.find("OnDemandThroughput").map(_ -> onDemand(index));
            case PROVISIONED -> index.find("ProvisionedThroughput").map(_ -> provisioned(index));
        };
    }

    private static Capacity onDemand(Members members) {
        Optional<Members> caps = members.find("OnDemandThroughput").map(Cursor::members);
        return new Capacity.OnDemand(cap(caps, "MaxReadRequestUnits"), cap(caps, "MaxWriteRequestUnits"));
    }

    private static OptionalLong cap(Optional<Members> caps, String name) {
        return caps.flatMap(members -> members.find(name))
                .map(Cursor::whole)
                .filter(cap -> cap >= 0)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Capacity provisioned(Members members) {
        Members units = members.require("ProvisionedThroughput").members();
        Optional<Members> scaling = members.find("AutoScaling").map(Cursor::members);
        return new Capacity.Provisioned(
                new ProvisionedUnits(units.require("ReadCapacityUnits").whole(), side(scaling, "Read")),
                new ProvisionedUnits(units.require("WriteCapacityUnits").whole(), side(scaling, "Write")));
    }

    private static Optional<AutoScaling> side(Optional<Members> scaling, String name) {
        return scaling.flatMap(members -> members.find(name))
                .map(Cursor::members)
                .map(side -> new AutoScaling(side.require("MinCapacity").whole(), side.require("MaxCapacity").whole(),
                        side.require("TargetValue").small(),
                        side.find("ScaleOutCooldown").map(Cursor::small).orElse(0),
                        side.find("ScaleInCooldown").map(Cursor::small).orElse(0),
                        side.list("ScheduledActions", CapacityJson::scheduled)));
    }

    private static ScheduledAction scheduled(Cursor cursor) {
        Members action = cursor.members();
        return new ScheduledAction(action.require("SecondOfDay").small(), action.require("MinCapacity").whole(),
                action.require("MaxCapacity").whole());
    }

    static void write(ObjectBuilder json, Capacity capacity) {
        json.put("BillingMode", capacity.billingMode());
        writeNumbers(json, capacity);
    }

    static void writeNumbers(ObjectBuilder json, Capacity capacity) {
        switch (capacity) {
            case Capacity.OnDemand(OptionalLong reads, OptionalLong writes) -> {
                ObjectBuilder caps = new ObjectBuilder();
                reads.ifPresent(cap -> caps.put("MaxReadRequestUnits", cap));
                writes.ifPresent(cap -> caps.put("MaxWriteRequestUnits", cap));
                json.putObject("OnDemandThroughput", caps.build());
            }
            case Capacity.Provisioned(ProvisionedUnits read, ProvisionedUnits write) -> {
                json.put("ProvisionedThroughput", new ObjectBuilder().put("ReadCapacityUnits", read.units())
                        .put("WriteCapacityUnits", write.units())
                        .build());
                json.putObject("AutoScaling",
                        new ObjectBuilder().putIf(read.autoScaling(), "Read", CapacityJson::scaling)
                                .putIf(write.autoScaling(), "Write", CapacityJson::scaling)
                                .build());
            }
        }
    }

    private static Json scaling(AutoScaling scaling) {
        ObjectBuilder json = new ObjectBuilder().put("MinCapacity", scaling.minCapacity())
                .put("MaxCapacity", scaling.maxCapacity())
                .put("TargetValue", scaling.targetUtilization());
        if (scaling.scaleOutCooldownSeconds() > 0) {
            json.put("ScaleOutCooldown", scaling.scaleOutCooldownSeconds());
        }
        if (scaling.scaleInCooldownSeconds() > 0) {
            json.put("ScaleInCooldown", scaling.scaleInCooldownSeconds());
        }
        return json.putList("ScheduledActions", scaling.scheduled(), CapacityJson::scheduled).build();
    }

    private static Json scheduled(ScheduledAction action) {
        return new ObjectBuilder().put("SecondOfDay", action.secondOfDay())
                .put("MinCapacity", action.minCapacity())
                .put("MaxCapacity", action.maxCapacity())
                .build();
    }
}
