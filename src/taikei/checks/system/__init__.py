"""The system of measures (施策体系): ordinance, initiatives, plans, and what stands for them in the report."""
