package dev.keywright.engine.storage.mv;

import dev.keywright.engine.storage.Durability;

/** What a transaction passes through on its way into the trees. Only the current writer appends. */
interface CommitLog {
    /** Waits while too much is waiting to be written out. Called before a transaction begins, with no lock held. */
    void admit();

    /**
     * Records a transaction; when this returns it survives the end of the process.
     *
     * @return its sequence number
     */
    long append(WriteSet writes);

    /** Waits until the transaction is as durable as promised. Called after the next writer may begin. */
    void awaitDurable(long sequence);

    Durability durability();

    /** No transaction follows. */
    void close();

    /** The log of a store that ends with its process. */
    enum None implements CommitLog {
        INSTANCE;

        @Override
        public void admit() {
            // memory is its own bound
        }

        @Override
        public long append(WriteSet writes) {
            return 0;
        }

        @Override
        public void awaitDurable(long sequence) {
            // nothing is promised
        }

        @Override
        public Durability durability() {
            return Durability.NONE;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
