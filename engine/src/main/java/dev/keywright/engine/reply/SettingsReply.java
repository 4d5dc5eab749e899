package dev.keywright.engine.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ContinuousBackupsDescription;
import dev.keywright.engine.api.DescribeContinuousBackupsResponse;
import dev.keywright.engine.api.DescribeEndpointsResponse;
import dev.keywright.engine.api.DescribeTimeToLiveResponse;
import dev.keywright.engine.api.Endpoint;
import dev.keywright.engine.api.ListTagsOfResourceResponse;
import dev.keywright.engine.api.PointInTimeRecoveryDescription;
import dev.keywright.engine.api.Tag;
import dev.keywright.engine.api.TimeToLiveDescription;
import dev.keywright.engine.api.TimeToLiveSpecification;
import dev.keywright.engine.api.UpdateContinuousBackupsResponse;
import dev.keywright.engine.api.UpdateTimeToLiveResponse;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TimeToLive;

/** TTL, tags, continuous backups and endpoints. */
final class SettingsReply {
    private static final long ENDPOINT_CACHE_MINUTES = 1440;
    private static final Duration RESTORE_LAG = Duration.ofMinutes(5);

    private SettingsReply() {}

    static DescribeEndpointsResponse endpoints(Scope scope) {
        return new DescribeEndpointsResponse(
                Optional.of(List.of(new Endpoint(Optional.of("dynamodb." + scope.region() + ".amazonaws.com"),
                        Optional.of(ENDPOINT_CACHE_MINUTES)))));
    }

    static UpdateTimeToLiveResponse of(CheckedControl.UpdateTimeToLive checked) {
        return new UpdateTimeToLiveResponse(Optional.of(switch (checked.changed()) {
            case TimeToLive.Enabled(String name, _, _) ->
                new TimeToLiveSpecification(Optional.of(true), Optional.of(name));
            case TimeToLive.Disabled(var name, _) -> new TimeToLiveSpecification(Optional.of(false), name);
        }));
    }

    static DescribeTimeToLiveResponse of(CheckedControl.DescribeTimeToLive checked, Scope scope) {
        TimeToLive setting = checked.table().settings().timeToLive();
        boolean settled = setting.isSettled(scope.now());
        return new DescribeTimeToLiveResponse(Optional.of(switch (setting) {
            case TimeToLive.Enabled(String name, _, _) ->
                new TimeToLiveDescription(Optional.of(settled ? "ENABLED" : "ENABLING"), Optional.of(name));
            case TimeToLive.Disabled(var name, _) -> settled
                    ? new TimeToLiveDescription(Optional.of("DISABLED"), Optional.empty())
                    : new TimeToLiveDescription(Optional.of("DISABLING"), name);
        }));
    }

    static ListTagsOfResourceResponse of(CheckedControl.ListTagsOfResource checked) {
        return new ListTagsOfResourceResponse(
                Optional.of(checked.table()
                        .settings()
                        .tags()
                        .entrySet()
                        .stream()
                        .map(tag -> new Tag(Optional.of(tag.getKey()), Optional.of(tag.getValue())))
                        .toList()),
                Optional.empty());
    }

    static DescribeContinuousBackupsResponse described(Table table, Scope scope) {
        return new DescribeContinuousBackupsResponse(Optional.of(backups(table, scope)));
    }

    static UpdateContinuousBackupsResponse updated(Table table, Scope scope) {
        return new UpdateContinuousBackupsResponse(Optional.of(backups(table, scope)));
    }

    private static ContinuousBackupsDescription backups(Table table, Scope scope) {
        PointInTimeRecoveryDescription recovery = switch (table.settings().pointInTimeRecovery()) {
            case PointInTimeRecovery.Disabled _ -> new PointInTimeRecoveryDescription(Optional.of("DISABLED"),
                    Optional.empty(), Optional.empty(), Optional.empty());
            case PointInTimeRecovery.Enabled(Instant since, int days) -> new PointInTimeRecoveryDescription(
                    Optional.of("ENABLED"), Optional.of(days),
                    Optional.of(later(since, scope.now().minus(Duration.ofDays(days)))),
                    Optional.of(later(since, scope.now().minus(RESTORE_LAG))));
        };
        return new ContinuousBackupsDescription(Optional.of("ENABLED"), Optional.of(recovery));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
