package dev.keywright.desktop.main;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.importing.Imported;
import dev.keywright.design.importing.Imports;
import dev.keywright.design.model.Design;
import dev.keywright.desktop.session.DesignStore;
import dev.keywright.desktop.session.Sample;

/** Designs on this computer's disk, and the samples on the class path. */
public final class DesignFiles implements DesignStore {
    private static final int HEAD = 200;

    @Override
    public Opened read(Path file) throws IOException {
        Imported read = Imports.load(file);
        return new Opened(read.design(), isOwn(file) ? Origin.OWN : Origin.IMPORTED, read.notices());
    }

    /** Every file of ours says so in its first member, whatever its name. */
    private static boolean isOwn(Path file) throws IOException {
        String text = DesignFile.text(file);
        return text.substring(0, Math.min(text.length(), HEAD)).contains('"' + DesignJson.MARK + '"');
    }

    @Override
    public Design readSample(Sample sample) throws IOException {
        try (InputStream stream = DesignFiles.class.getResourceAsStream(sample.resource())) {
            if (stream == null) {
                throw new IOException(sample.resource() + ": this sample is not in the installed app");
            }
            return DesignJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(Design design, Path file) throws IOException {
        DesignFile.save(file, design);
    }
}
