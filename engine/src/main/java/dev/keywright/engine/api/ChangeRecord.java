package dev.keywright.engine.api;

import java.util.Optional;

/** What the streams API calls a {@code Record}: one change of one item. */
@ApiRecord
public record ChangeRecord(Optional<String> eventId, Optional<String> eventName, Optional<String> eventVersion,
        Optional<String> eventSource, Optional<String> awsRegion, Optional<StreamRecord> dynamodb,
        Optional<Identity> userIdentity) {}
