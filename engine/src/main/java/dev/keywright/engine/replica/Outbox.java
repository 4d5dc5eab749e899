package dev.keywright.engine.replica;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** What is on its way to a region, in the order in which it was written there. */
public final class Outbox {
    /** Where it is kept; the engine creates it. */
    public static final Keyspace KEYSPACE = new Keyspace("replication");

    private Outbox() {}

    /** A shipment with its number in the queue. */
    record Waiting(long number, Shipment shipment) {}

    static void append(String account, String region, Shipment shipment, Transaction transaction) {
        KeyRange queue = queue(account, region);
        Cursor newest = transaction.scan(KEYSPACE, queue, Direction.DESCENDING);
        long number = newest.next() ? numberOf(newest.key()) + 1 : 0;
        transaction.put(KEYSPACE, key(account, region, number), shipment.toItem().encoded());
    }

    static List<Waiting> first(String account, String region, int limit, Reads reads) {
        List<Waiting> first = new ArrayList<>();
        Cursor cursor = reads.scan(KEYSPACE, queue(account, region), Direction.ASCENDING);
        while (first.size() < limit && cursor.next()) {
            first.add(new Waiting(numberOf(cursor.key()), Shipment.read(Item.stored(cursor.value()))));
        }
        return first;
    }

    static void remove(String account, String region, Waiting waiting, Transaction transaction) {
        transaction.delete(KEYSPACE, key(account, region, waiting.number()));
    }

    /** Whether anything at all is on its way to the region. */
    public static boolean isEmpty(String account, String region, Reads reads) {
        return !reads.scan(KEYSPACE, queue(account, region), Direction.ASCENDING).next();
    }

    /** Accounts and regions hold no line feed, so the parts cannot run into each other. */
    private static byte[] prefix(String account, String region) {
        return (account + "\n" + region + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static KeyRange queue(String account, String region) {
        return KeyRange.prefix(prefix(account, region));
    }

    private static byte[] key(String account, String region, long number) {
        byte[] prefix = prefix(account, region);
        return ByteBuffer.allocate(prefix.length + Long.BYTES).put(prefix).putLong(number).array();
    }

    private static long numberOf(byte[] key) {
        return ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
    }
}
