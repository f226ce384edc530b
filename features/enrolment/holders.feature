@area:enrolment @holders
Feature: Enrolment: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:ENROL-02
  Rule: Enrolment MUST NOT complete before the account has a verified trusted number

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                          | token                              |
        | enter a number during enrolment  | no token                           |
        | enter a number during enrolment  | a made-up token                    |
        | enter a number during enrolment  | the token of an unfinished sign-in |
        | enter a number during enrolment  | an account-page session            |
        | enter a number during enrolment  | Ben's own token                    |
        | enter a number during enrolment  | a support staff token              |
        | enter the code sent at enrolment | no token                           |
        | enter the code sent at enrolment | a made-up token                    |
        | enter the code sent at enrolment | the token of an unfinished sign-in |
        | enter the code sent at enrolment | an account-page session            |
        | enter the code sent at enrolment | Ben's own token                    |
        | enter the code sent at enrolment | a support staff token              |

      @edition:2fa-2017
      Examples:
        | command                                     | token                              |
        | activate two-factor at the end of enrolment | no token                           |
        | activate two-factor at the end of enrolment | a made-up token                    |
        | activate two-factor at the end of enrolment | the token of an unfinished sign-in |
        | activate two-factor at the end of enrolment | an account-page session            |
        | activate two-factor at the end of enrolment | Ben's own token                    |
        | activate two-factor at the end of enrolment | a support staff token              |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command         | token                              |
        | start enrolment | the token of an unfinished sign-in |
