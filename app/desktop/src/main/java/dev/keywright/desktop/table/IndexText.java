package dev.keywright.desktop.table;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.desktop.shared.Quantity;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.heat.SpaceName;

/** What an index holds, costs and leaves out, in words. */
record IndexText(TableState state, IndexName index) {

    private SpaceName space() {
        return SpaceName.index(state.table().name().value(), index.value());
    }

    private List<Entity> entities() {
        KeySchema keys = state.table().keysOf(index).orElse(new KeySchema(List.of(), List.of()));
        return state.design()
                .entitiesOf(state.table().name())
                .stream()
                .filter(entity -> KeyChart.of(state.table(), entity).keySet().containsAll(keys.attributes()))
                .toList();
    }

    /** How many entities and entries are in it, how large it is and what storing that costs. */
    String holds() {
        int all = state.design().entitiesOf(state.table().name()).size();
        String entities = Words.text("table.index.entities", entities().size(), all);
        return state.figures()
                .map(figures -> entities + " · " + Words.text("table.index.size", figures.volume().items(space()),
                        Quantity.bytes(figures.volume().billedBytes(space())),
                        Quantity.dollars(figures.storage(figures.gigabytes(space()),
                                state.table().options().tableClass()))))
                .orElse(entities);
    }

    /** What the projection means for reads, and what writing to the index costs. */
    String projection() {
        String meaning = Words.text(switch (state.table().projectionOf(index).orElse(new Projection.All())) {
            case Projection.All _ -> "table.projection.all";
            case Projection.KeysOnly _ -> "table.projection.keys";
            case Projection.Include _ -> "table.projection.include";
        });
        Optional<Double> writes = state.figures().flatMap(figures -> figures.indexWrites(space()));
        return meaning + " " + writes.map(dollars -> Words.text("table.index.writes", Quantity.dollars(dollars)))
                .orElse(Words.text("table.index.writes.unknown"));
    }
}
