package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.api.DescribeTimeToLiveRequest;
import dev.keywright.engine.api.TimeToLiveSpecification;
import dev.keywright.engine.api.UpdateTimeToLiveRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TimeToLive;

/** UpdateTimeToLive and DescribeTimeToLive. */
final class TimeToLiveCheck {
    private static final int MAX_ATTRIBUTE_NAME = 255;

    private TimeToLiveCheck() {}

    static CheckedControl.UpdateTimeToLive check(UpdateTimeToLiveRequest request, Scope scope) {
        Members members = new Members(Wording.OLDER).tableName("TableName", request.tableName())
                .required("TimeToLiveSpecification", request.timeToLiveSpecification());
        request.timeToLiveSpecification()
                .ifPresent(given -> members.required("timeToLiveSpecification.enabled", given.enabled())
                        .required("timeToLiveSpecification.attributeName", given.attributeName())
                        .length("timeToLiveSpecification.attributeName", given.attributeName(), 1,
                                MAX_ATTRIBUTE_NAME));
        members.done();
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        TimeToLiveSpecification given = request.timeToLiveSpecification().orElseThrow();
        String attribute = given.attributeName().orElseThrow();
        return new CheckedControl.UpdateTimeToLive(table,
                given.enabled().orElseThrow() ? enabled(table, attribute, scope) : disabled(table, attribute, scope));
    }

    static CheckedControl.DescribeTimeToLive check(DescribeTimeToLiveRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName()).done();
        return new CheckedControl.DescribeTimeToLive(
                TableLookup.forControl(scope, request.tableName().orElseThrow()));
    }

    private static TimeToLive enabled(Table table, String attribute, Scope scope) {
        return switch (settled(table, scope)) {
            case TimeToLive.Disabled _ -> new TimeToLive.Enabled(attribute, scope.now(), scope.now());
            case TimeToLive.Enabled(String current, _, _) -> throw current.equals(attribute)
                    ? Message.TTL_ALREADY_ENABLED.asValidation()
                    : Message.TTL_OTHER_ATTRIBUTE.asValidation(current);
        };
    }

    private static TimeToLive disabled(Table table, String attribute, Scope scope) {
        return switch (settled(table, scope)) {
            case TimeToLive.Disabled _ -> throw Message.TTL_ALREADY_DISABLED.asValidation();
            case TimeToLive.Enabled(String current, _, _) -> {
                if (!current.equals(attribute)) {
                    throw Message.TTL_OTHER_ATTRIBUTE.asValidation(current);
                }
                yield new TimeToLive.Disabled(Optional.of(current), scope.now());
            }
        };
    }

    private static TimeToLive settled(Table table, Scope scope) {
        TimeToLive current = table.settings().timeToLive();
        if (!current.isSettled(scope.now())) {
            throw Message.TTL_CHANGED_TOO_OFTEN.asValidation();
        }
        return current;
    }
}
