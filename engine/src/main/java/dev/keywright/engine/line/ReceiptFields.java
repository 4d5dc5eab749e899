package dev.keywright.engine.line;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.schema.TableName;

/** What repeating a transaction costs, which is reads of tables alone, in the form in which it is kept. */
final class ReceiptFields {
    private ReceiptFields() {}

    static void write(Fields fields, Receipt replay) {
        fields.put("tables", replay.tables()
                .stream()
                .map(table -> new Fields().put("name", table.table().value()).put("halfUnits", table.tableHalfUnits()))
                .toList());
        fields.put("reads", replay.consumptions()
                .stream()
                .map(read -> new Fields().put("name", read.table().value())
                        .put("hash", read.partitionHash().orElseThrow())
                        .put("halfUnits", read.halfUnits()))
                .toList());
    }

    static Receipt read(Fields fields) {
        return new Receipt(fields.list("tables")
                .stream()
                .map(table -> new Receipt.TableReceipt(new TableName(table.text("name")),
                        Receipt.Kind.TRANSACTIONAL_READ, table.number("halfUnits"), Map.of(), Map.of()))
                .toList(),
                fields.list("reads")
                        .stream()
                        .map(read -> new Consumption(new TableName(read.text("name")), Optional.empty(),
                                OptionalLong.of(read.number("hash")), Consumption.Use.READ,
                                read.number("halfUnits")))
                        .toList());
    }
}
