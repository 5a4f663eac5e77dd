### The mission brief: Canadian terms.

brief-form-association = a non-profit organisation
brief-tools-personal = Personal information
brief-clauses-heading = Personal information: what the contract will say
