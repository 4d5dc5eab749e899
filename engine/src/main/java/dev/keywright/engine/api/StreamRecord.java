package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.value.Item;

@ApiRecord
public record StreamRecord(Optional<Instant> approximateCreationDateTime, Optional<Item> keys, Optional<Item> newImage,
        Optional<Item> oldImage, Optional<String> sequenceNumber, Optional<Long> sizeBytes,
        Optional<String> streamViewType) {}
