package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

final class ScanReply {
    private ScanReply() {}

    static ScanResponse of(Checked.Scan checked, Outcome.PageRead page, Receipt receipt) {
        return new ScanResponse(PageReply.items(checked.read(), page), Optional.of(page.count()),
                Optional.of(page.scanned()), page.last(), CapacityReply.ofOne(receipt, checked.detail()));
    }
}
