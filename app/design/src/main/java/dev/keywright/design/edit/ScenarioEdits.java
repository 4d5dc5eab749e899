package dev.keywright.design.edit;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.scenario.Scenario;

/** What scenario edits do. */
final class ScenarioEdits {
    private ScenarioEdits() {}

    static Design apply(Design design, ScenarioEdit edit) {
        Named<ScenarioName, Scenario> scenarios = new Named<>("scenario", design.scenarios(), Scenario::name);
        return design.withScenarios(switch (edit) {
            case ScenarioEdit.Add(Scenario scenario) -> scenarios.plus(scenario);
            case ScenarioEdit.Change(Scenario scenario) -> scenarios.change(scenario.name(), _ -> scenario);
            case ScenarioEdit.Remove(ScenarioName scenario) -> scenarios.without(scenario);
            case ScenarioEdit.Rename(ScenarioName from, ScenarioName to) ->
                scenarios.rename(from, to, scenario -> scenario.withName(to));
        });
    }
}
