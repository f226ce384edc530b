@area:codes @holders
Feature: Codes: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command         | token                             |
        | generate a code | no token                          |
        | generate a code | a made-up token                   |
        | generate a code | a sign-in that waits for its code |
        | generate a code | a session of the account page     |
        | generate a code | a session of an untrusted device  |
        | generate a code | a session that was signed out     |
        | generate a code | a token of support staff          |
        | allow a request | a session of the account page     |
        | allow a request | a session of an untrusted device  |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command         |
        | generate a code |

  @rule:CODE-23
  Rule: A code MUST be sent only for a sign-in on a new device or in a new browser, or when the user asks for one

    Scenario Outline: a request with <token> to <command> is refused
      Given Ada and Ben are each ready to <command>
      When somebody tries to <command> with <token>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command          | token                         |
        | have a code sent | no token                      |
        | have a code sent | a made-up token               |
        | have a code sent | a session of the account page |
        | have a code sent | a token of support staff      |

    Scenario Outline: Ada may <command> with her own token
      Given Ada and Ben are each ready to <command>
      When Ada tries to <command> with her own token
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command          |
        | have a code sent |
