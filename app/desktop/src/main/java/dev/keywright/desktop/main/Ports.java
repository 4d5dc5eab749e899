package dev.keywright.desktop.main;

import dev.keywright.desktop.session.DesignStore;
import dev.keywright.desktop.session.Lab;
import dev.keywright.desktop.session.Samples;
import dev.keywright.desktop.settings.SettingsFile;
import dev.keywright.desktop.task.TaskRunner;

/** What the window stands on, handed in so that tests and pictures can use their own. */
public record Ports(DesignStore store, Samples samples, Lab lab, TaskRunner tasks, SettingsFile settings) {}
