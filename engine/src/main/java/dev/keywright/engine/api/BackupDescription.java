package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record BackupDescription(Optional<BackupDetails> backupDetails, Optional<SourceTableDetails> sourceTableDetails,
        Optional<SourceTableFeatureDetails> sourceTableFeatureDetails) {}
