package vn.hoixa.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the heap shrink again after an import. A jar cannot carry options of the virtual machine, but these can be set
 * while it runs; a machine of another make goes on without them.
 */
final class HeapLimits {
    private static final Logger LOG = LoggerFactory.getLogger(HeapLimits.class);

    private HeapLimits() {}

    /** Keeps at most 30 % of the heap free after a collection, where the virtual machine has the option. */
    static void keepHeapSmall() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        try {
            machine.setVMOption("MinHeapFreeRatio", "10");
            machine.setVMOption("MaxHeapFreeRatio", "30");
        } catch (IllegalArgumentException notThisMachine) {
            LOG.debug("the heap keeps its own limits: {}", notThisMachine.getMessage());
        }
    }
}
