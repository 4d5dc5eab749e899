package dev.keywright.design.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.DocumentRecord;

/**
 * Everything that can be set of a table besides its keys and indexes. {@link #DEFAULT} is what DynamoDB gives a table of
 * which nothing is said, save that it is paid by request.
 *
 * @param timeToLive the attribute that holds the expiry, in epoch seconds
 */
@DocumentRecord
public record TableOptions(Capacity capacity, Optional<WarmThroughput> warmThroughput,
        Optional<AttributeName> timeToLive, Optional<StreamView> stream,
        Optional<PointInTimeRecovery> pointInTimeRecovery, TableClass tableClass, Encryption encryption,
        DeletionProtection deletionProtection, SequencedMap<String, String> tags, GlobalTable globalTable,
        Optional<Dax> dax)
        implements
            TableOptionsBuilder.With {

    public static final TableOptions DEFAULT = new TableOptions(Capacity.onDemand(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), TableClass.STANDARD, new Encryption.AwsOwned(),
            DeletionProtection.DISABLED, new LinkedHashMap<>(), GlobalTable.NONE, Optional.empty());

    public TableOptions {
        tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
    }
}
