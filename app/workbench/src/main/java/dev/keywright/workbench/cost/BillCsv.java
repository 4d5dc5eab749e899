package dev.keywright.workbench.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A bill as comma-separated values (RFC 4180), a row a line of either plan. */
public final class BillCsv {
    private static final int DECIMALS = 6;

    private BillCsv() {}

    public static String of(Bill bill) {
        StringBuilder text = new StringBuilder("region,plan,for,of,table,index,quantity,unit,monthly_")
                .append(Bill.CURRENCY.toLowerCase(Locale.ROOT))
                .append("\r\n");
        bill.onDemand().lines().forEach(line -> row(text, bill.region(), "on demand", line));
        bill.provisioned().lines().forEach(line -> row(text, bill.region(), "provisioned", line));
        return text.toString();
    }

    private static void row(StringBuilder text, String region, String plan, Bill.Line line) {
        text.append(String.join(",", region, plan, line.kind().text(), quoted(line.subject()), quoted(line.table()),
                quoted(line.index().orElse("")), number(line.quantity()), quoted(line.unit()),
                number(line.monthly())));
        text.append("\r\n");
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
