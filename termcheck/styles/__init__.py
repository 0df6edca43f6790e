"""How houses write what most write otherwise; both sides are told in the usual style while they are judged."""
