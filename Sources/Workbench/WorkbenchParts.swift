/// The parts that the page of the workbench is put together from; what they hold is in generated files.
enum WorkbenchParts {}
