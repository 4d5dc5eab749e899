package dev.keywright.engine.api;

import java.util.Optional;

/** One entry of BatchWriteItem: exactly one of the two members. */
@ApiRecord
public record WriteRequest(Optional<PutRequest> putRequest, Optional<DeleteRequest> deleteRequest) {}
