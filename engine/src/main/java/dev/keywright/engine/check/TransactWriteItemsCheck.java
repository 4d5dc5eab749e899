package dev.keywright.engine.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/**
 * Actions are checked one by one in the order of the request; only then are tables looked up, and what a table's
 * schema has against an action becomes the action's cancellation reason (FACTS §3.4).
 */
final class TransactWriteItemsCheck {
    private static final int MAX_TOKEN = 36;
    private static final long MAX_PAYLOAD_BYTES = 4L << 20;

    private TransactWriteItemsCheck() {}

    private record Place(TableName table, Item key) {}

    static Checked.TransactWriteItems check(TransactWriteItemsRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        List<TransactAction> actions = new ArrayList<>();
        for (TransactWriteItem item : request.transactItems().orElseThrow()) {
            actions.add(TransactAction.of(item, cache));
        }
        if (actions.stream().mapToLong(TransactAction::payloadBytes).sum() > MAX_PAYLOAD_BYTES) {
            throw Message.TRANSACTION_TOO_LARGE.asValidation();
        }
        List<Table> tables = actions.stream()
                .map(action -> TableLookup.forTransaction(scope, action.tableName()))
                .toList();
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).requireFilledKeys(tables.get(i));
        }
        List<ItemWrite> writes = Cancellation.unlessAllFit(actions.size(),
                i -> actions.get(i).on(tables.get(i)));
        requireDistinct(writes);
        return new Checked.TransactWriteItems(writes, token(request),
                Choices.capacity(request.returnConsumedCapacity()),
                Choices.metrics(request.returnItemCollectionMetrics()));
    }

    private static void requireDistinct(List<ItemWrite> writes) {
        Set<Place> places = new HashSet<>();
        for (ItemWrite write : writes) {
            if (!places.add(new Place(write.table().name(), write.key()))) {
                throw Message.TRANSACTION_REPEATS_ITEM.asValidation();
            }
        }
    }

    private static Optional<Checked.IdempotencyToken> token(TransactWriteItemsRequest request) {
        return request.clientRequestToken()
                .map(token -> new Checked.IdempotencyToken(token, digest(request.transactItems().orElseThrow())));
    }

    /** Records print all they hold, so equal actions have equal digests. */
    private static String digest(List<TransactWriteItem> actions) {
        try {
            byte[] text = actions.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static void constrain(TransactWriteItemsRequest request) {
        Members members = new Members(Wording.OLDER).required("TransactItems", request.transactItems());
        List<TransactWriteItem> actions = request.transactItems().orElse(List.of());
        request.transactItems()
                .ifPresent(list -> members.size("TransactItems", TransactGetItemsCheck.echo(list),
                        list.size(), 1, TransactGetItemsCheck.MAX_ACTIONS));
        members.length("ClientRequestToken", request.clientRequestToken(), 1, MAX_TOKEN);
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        Choices.constrainMetrics(members, request.returnItemCollectionMetrics());
        for (int i = 0; i < actions.size(); i++) {
            TransactAction.constrain(members, "transactItems." + (i + 1) + ".member.", actions.get(i));
        }
        members.done();
    }
}
