package dev.keywright.engine.flow;

/** How fresh a read has to be, which is also what it costs: half units for each 4 KB (FACTS §2.5). */
public enum ReadMode {
    EVENTUAL(1), STRONG(2), TRANSACTIONAL(4);

    private final int halfUnits;

    ReadMode(int halfUnits) {
        this.halfUnits = halfUnits;
    }

    public int halfUnits() {
        return halfUnits;
    }
}
