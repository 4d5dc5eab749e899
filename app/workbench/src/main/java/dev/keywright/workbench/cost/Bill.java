package dev.keywright.workbench.cost;

import java.util.List;
import java.util.Optional;

/** What a design costs in one region, in US dollars a month of 730 hours. */
public record Bill(String region, String priceDate, Plan onDemand, Plan provisioned, double breakEvenUtilization) {
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

    /** What a line is paid for. */
    public enum Kind {
        READS("reads"), WRITES("writes"), CAPACITY("capacity"), STORAGE("storage"), STREAM("stream"), BACKUP("backup"),
        REPLICA("replica"), FREE_TIER("free tier");

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
