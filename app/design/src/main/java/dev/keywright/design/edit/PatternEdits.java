package dev.keywright.design.edit;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.scenario.PatternLoad;

/** What pattern edits do. */
final class PatternEdits {
    private PatternEdits() {}

    static Design apply(Design design, PatternEdit edit) {
        Named<PatternName, AccessPattern> patterns = new Named<>("access pattern", design.accessPatterns(),
                AccessPattern::name);
        return switch (edit) {
            case PatternEdit.Add(AccessPattern pattern) -> design.withAccessPatterns(patterns.plus(pattern));
            case PatternEdit.Change(AccessPattern pattern) ->
                design.withAccessPatterns(patterns.change(pattern.name(), _ -> pattern));
            case PatternEdit.Remove(PatternName gone) -> mixes(design.withAccessPatterns(patterns.without(gone)),
                    mix -> mix.stream().filter(load -> !load.pattern().equals(gone)).toList());
            case PatternEdit.Rename(PatternName from, PatternName to) ->
                mixes(design.withAccessPatterns(patterns.rename(from, to, pattern -> pattern.withName(to))),
                        mix -> mix.stream()
                                .map(load -> load.pattern().equals(from)
                                        ? new PatternLoad(to, load.rate(), load.skew())
                                        : load)
                                .toList());
            case PatternEdit.Move(PatternName pattern, int position) ->
                design.withAccessPatterns(patterns.move(pattern, position));
        };
    }

    private static Design mixes(Design design, UnaryOperator<List<PatternLoad>> change) {
        return design.withScenarios(
                design.scenarios().stream().map(scenario -> scenario.withMix(change.apply(scenario.mix()))).toList());
    }
}
