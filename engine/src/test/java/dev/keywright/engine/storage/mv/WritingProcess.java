package dev.keywright.engine.storage.mv;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

/**
 * A program that writes until it is killed, and prints each transaction it was told is committed. Each writes the same
 * number under one key of its thread into three keyspaces; now and then a fourth keyspace is dropped and made anew.
 */
final class WritingProcess {
    static final List<Keyspace> KEYSPACES = List.of(new Keyspace("table"), new Keyspace("index 1"),
            new Keyspace("index 2"));
    static final Keyspace PASSING = new Keyspace("passing");
    static final int THREADS = 4;
    static final int KEYS_PER_THREAD = 500;

    private WritingProcess() {}

    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        Store store = MvStore.open(new StoreSettings(folder, Durability.valueOf(arguments[1]), 4, 400_000));
        try (Transaction transaction = store.begin()) {
            for (Keyspace keyspace : KEYSPACES) {
                if (!transaction.keyspaces().contains(keyspace)) {
                    transaction.create(keyspace);
                }
            }
            transaction.commit();
        }
        long round = Long.parseLong(arguments[2]);
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            Thread.ofPlatform().start(() -> write(store, number, round));
        }
    }

    private static void write(Store store, int thread, long round) {
        Random random = new Random(round * THREADS + thread);
        for (long count = 0;; count++) {
            int key = thread * KEYS_PER_THREAD + random.nextInt(KEYS_PER_THREAD);
            long value = (round << 32) + count;
            try (Transaction transaction = store.begin()) {
                for (Keyspace keyspace : KEYSPACES) {
                    transaction.put(keyspace, ByteBuffer.allocate(4).putInt(key).array(), value(value));
                }
                if (count % 50 == 7) {
                    replacePassing(transaction);
                }
                transaction.commit();
            }
            acknowledge(key + " " + value + "\n");
        }
    }

    private static void replacePassing(Transaction transaction) {
        if (transaction.keyspaces().contains(PASSING)) {
            transaction.drop(PASSING);
        }
        transaction.create(PASSING);
    }

    /** One write to the pipe for each line, so that none is torn unless it is the last one. */
    private static synchronized void acknowledge(String line) {
        System.out.print(line);
        System.out.flush();
    }

    private static byte[] value(long number) {
        return ByteBuffer.allocate(200).putLong(number).array();
    }
}
