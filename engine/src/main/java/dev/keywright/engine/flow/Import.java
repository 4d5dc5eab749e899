package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableName;

/**
 * The filling of a new table with the objects of a bucket.
 *
 * @param id its ARN
 * @param table what is filled
 */
public record Import(String id, ImportTableRequest request, TableName table, TableId tableId, Instant startedAt,
        Tally tally, Optional<Ending> ending) implements Job {
    /**
     * How far it has come.
     *
     * @param records items and what should have been items
     * @param imported items that are in the table, or were until one with the same key came
     * @param bytes of the objects, as they are stored
     * @param firstError where and why a record could not be taken
     */
    public record Tally(long records, long imported, long errors, long bytes, Optional<String> firstError) {
        public static final Tally NOTHING = new Tally(0, 0, 0, 0, Optional.empty());

        public Tally taken() {
            return new Tally(records + 1, imported + 1, errors, bytes, firstError);
        }

        public Tally refused(String error) {
            return new Tally(records + 1, imported, errors + 1, bytes, firstError.or(() -> Optional.of(error)));
        }

        public Tally read(long allBytes) {
            return new Tally(records, imported, errors, allBytes, firstError);
        }
    }

    @Override
    public boolean isRunning() {
        return ending.isEmpty();
    }

    @Override
    public Optional<TableId> reads() {
        return Optional.empty();
    }

    public Import with(Tally changed) {
        return new Import(id, request, table, tableId, startedAt, changed, ending);
    }

    public Import ended(Ending how) {
        return new Import(id, request, table, tableId, startedAt, tally, Optional.of(how));
    }
}
