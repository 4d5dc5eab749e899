package dev.keywright.workbench.cost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a design costs in one region, in US dollars a month of 730 hours.
 *
 * @param breakEvenUtilization from which part of it on provisioned capacity is cheaper; empty where its price is not known
 * @param indexes the global indexes, dearest first
 * @param reserved what reserving capacity for a term would change; empty where there is nothing to reserve or no price
 * @param missing what is left out of the bill because the price book has no price for it
 */
public record Bill(String region, String priceDate, Plan onDemand, Plan provisioned,
        OptionalDouble breakEvenUtilization, List<IndexCost> indexes, List<Reserved> reserved,
        List<String> missing) {
    public Bill {
        indexes = List.copyOf(indexes);
        reserved = List.copyOf(reserved);
        missing = List.copyOf(missing);
    }

    /** One way to pay. */
    public record Plan(List<Line> lines) {
        public Plan {
            lines = List.copyOf(lines);
        }

        public double total() {
            return lines.stream().mapToDouble(Line::monthly).sum();
        }

        public double total(Kind kind) {
            return lines.stream().filter(line -> line.kind() == kind).mapToDouble(Line::monthly).sum();
        }
    }

    /**
     * @param subject the pattern, or what else is paid for
     * @param quantity in {@code unit}
     */
    public record Line(Kind kind, String subject, String table, Optional<String> index, double quantity, String unit,
            double monthly) {}

    /**
     * What a global index costs on demand.
     *
     * @param saved a month if it were dropped: its writes and storage; reads would have to go elsewhere
     * @param readBy the patterns that read it
     */
    public record IndexCost(String table, String index, double monthly, double saved, List<String> readBy) {
        public IndexCost {
            readBy = List.copyOf(readBy);
        }
    }

    /**
     * Provisioned units of standard tables without replicas, reserved in blocks of a hundred.
     *
     * @param monthly what the blocks cost a month, what is paid at the start spread over the term
     * @param saved a month, beside paying the same units by the hour
     */
    public record Reserved(int years, long writeBlocks, long readBlocks, double monthly, double saved) {}

    /** What a line is paid for. */
    public enum Kind {
        READS("reads"), WRITES("writes"), CAPACITY("capacity"), STORAGE("storage"), STREAM("stream"), BACKUP("backup"),
        EXPORT("export"), REPLICA("replica"), CACHE("cache"), FREE_TIER("free tier");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** The currency of every figure. */
    public static final String CURRENCY = "USD";
}
