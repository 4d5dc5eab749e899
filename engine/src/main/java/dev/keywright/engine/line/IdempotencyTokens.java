package dev.keywright.engine.line;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/**
 * The client tokens of the last ten minutes' transactions (FACTS §3.1), with what a repetition costs. Each is kept by
 * the transaction it belongs to, so that both survive a restart or neither does.
 */
final class IdempotencyTokens {
    /** What a repeated transaction does: nothing. */
    static final Outcome.ItemsWritten REPLAYED = new Outcome.ItemsWritten(List.of(), Map.of());

    static final Keyspace KEYSPACE = new Keyspace("tokens");

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** How many tokens one transaction forgets. */
    private static final int FORGOTTEN = 1_000;

    private IdempotencyTokens() {}

    /** @throws FaultException when the token belongs to another request */
    static Optional<Receipt> find(Tenant tenant, Checked.IdempotencyToken token, Instant now, Reads reads) {
        byte[] stored = reads.get(KEYSPACE, key(tenant, token));
        if (stored == null) {
            return Optional.empty();
        }
        Fields known = Fields.of(Item.stored(stored));
        if (isOver(known, now)) {
            return Optional.empty();
        }
        if (!known.text("fingerprint").equals(token.fingerprint())) {
            throw new FaultException(new Fault.IdempotentParameterMismatch(Message.TOKEN_REUSED.with()));
        }
        return Optional.of(ReceiptFields.read(known));
    }

    static void remember(Tenant tenant, Checked.IdempotencyToken token, Receipt replay, Instant now,
            Transaction transaction) {
        Fields fields = new Fields().put("fingerprint", token.fingerprint()).put("until", now.plus(REMEMBERED));
        ReceiptFields.write(fields, replay);
        transaction.put(KEYSPACE, key(tenant, token), fields.toItem().encoded());
    }

    /** Removes the tokens whose time is over, a bounded number at a time. */
    static void forget(Store store, Instant now) {
        List<byte[]> over = over(store, now);
        for (int from = 0; from < over.size(); from += FORGOTTEN) {
            try (Transaction transaction = store.begin()) {
                for (byte[] key : over.subList(from, Math.min(over.size(), from + FORGOTTEN))) {
                    byte[] stored = transaction.get(KEYSPACE, key);
                    if (stored != null && isOver(Fields.of(Item.stored(stored)), now)) {
                        transaction.delete(KEYSPACE, key);
                    }
                }
                transaction.commit();
            }
        }
    }

    private static List<byte[]> over(Store store, Instant now) {
        List<byte[]> keys = new ArrayList<>();
        try (Snapshot snapshot = store.snapshot()) {
            Cursor tokens = snapshot.scan(KEYSPACE, KeyRange.ALL, Direction.ASCENDING);
            while (tokens.next()) {
                if (isOver(Fields.of(Item.stored(tokens.value())), now)) {
                    keys.add(tokens.key());
                }
            }
        }
        return keys;
    }

    private static boolean isOver(Fields known, Instant now) {
        return !known.instant("until").isAfter(now);
    }

    private static byte[] key(Tenant tenant, Checked.IdempotencyToken token) {
        return (tenant.account() + "\n" + tenant.region() + "\n" + token.token()).getBytes(StandardCharsets.UTF_8);
    }
}
