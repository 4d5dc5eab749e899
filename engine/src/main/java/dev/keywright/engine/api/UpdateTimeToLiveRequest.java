package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateTimeToLiveRequest(Optional<String> tableName,
        Optional<TimeToLiveSpecification> timeToLiveSpecification) implements Request<UpdateTimeToLiveResponse> {}
